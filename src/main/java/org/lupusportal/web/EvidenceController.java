package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.MapFilter;
import org.lupusportal.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Parts of the evidence map. The whole map is published, and answered before it comes here. */
@Controller
final class EvidenceController {

    private final Supplier<Edition> current;
    private final Pages pages;

    EvidenceController(Supplier<Edition> current, Pages pages) {
        this.current = current;
        this.pages = pages;
    }

    /** A form sends empty parameters too; so that the same choice has one address, it is sent on to the tidy one. */
    @GetMapping("/evidence")
    void map(
            @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Edition edition = current.get();
        MapFilter filter = MapFilter.of(asked, edition);
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (filter.unknown().isEmpty() && !here.equals(filter.address())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", filter.address());
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        response.setHeader("X-Robots-Tag", "noindex");
        PageAnswer.write(request, response, pages.map(filter, edition));
    }
}
