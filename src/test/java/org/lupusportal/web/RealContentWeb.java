package org.lupusportal.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.lupusportal.clinic.CallerCheck;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Assets;
import org.lupusportal.page.Pages;
import org.lupusportal.page.Templates;
import org.lupusportal.publish.UncheckedContent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The interfaces of health records over the real content, as a record meets them. Read once for all tests. */
final class RealContentWeb {

    static final String BASE = "https://portal.example";
    static final Edition EDITION = UncheckedContent.read(Path.of("content"));

    private static final MockMvc WEB = web();

    private RealContentWeb() {}

    private static MockMvc web() {
        URI base = URI.create(BASE);
        CurrentCatalog catalog = new CurrentCatalog(() -> EDITION);
        return MockMvcBuilders.standaloneSetup(
                        new InfobuttonController(catalog, pages(base), Clock.systemUTC(), base),
                        new CdsHooksController(catalog, base))
                .addFilters(new HealthRecordFilter(
                        Set.of("*"), new CallerCheck(List.of(), Clock.systemUTC()), new Address(base)))
                .build();
    }

    private static Pages pages(URI base) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new Pages(new Templates(engine), Assets.read(), base);
    }

    static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = WEB.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }
}
