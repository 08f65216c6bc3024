package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Comparison;
import org.lupusportal.page.MapFilter;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a reader chose of the evidence. The whole is published, and answered before it comes here. */
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
    void map(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = current.get();
        MapFilter filter = MapFilter.of(Asked.of(request), edition);
        if (filter.unknown().isEmpty() && isElsewhere(request, filter.address())) {
            sendOn(response, filter.address());
        } else {
            write(request, response, pages.map(filter, edition));
        }
    }

    /** Treatments side by side, as a reader chose them. What nobody chose is published, and answered before it comes here. */
    @GetMapping(Address.COMPARE)
    void compare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = current.get();
        Comparison comparison = Comparison.of(Asked.of(request), edition);
        if (comparison.unknown() == 0 && isElsewhere(request, comparison.address())) {
            sendOn(response, comparison.address());
        } else {
            write(request, response, pages.comparison(comparison, edition));
        }
    }

    private static boolean isElsewhere(HttpServletRequest request, String tidy) {
        String query = request.getQueryString();
        return !tidy.equals(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static void sendOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, PageBytes page)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        PageAnswer.write(request, response, page);
    }
}
