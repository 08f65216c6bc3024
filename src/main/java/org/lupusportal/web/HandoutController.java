package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.PageBytes;
import org.lupusportal.share.HandoutChoice;
import org.lupusportal.share.Handouts;
import org.lupusportal.share.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Handouts: the form, the page behind a handout's link, its PDF and its code. The whole choice stands in the address, and
 * nobody but the reader keeps it: no copy may be stored on the way, and no search engine may list it.
 */
@Controller
final class HandoutController {

    private final Supplier<Edition> current;
    private final Handouts handouts;

    HandoutController(Supplier<Edition> current, Handouts handouts) {
        this.current = current;
        this.handouts = handouts;
    }

    @GetMapping("/handout")
    void handout(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = current.get();
        Map<String, List<String>> asked = Asked.of(request);
        HandoutChoice choice = handouts.choice(asked, edition);
        if (isLedOn(choice, asked, response)) {
            return;
        }
        boolean read = asked.containsKey("read") && !choice.isEmpty();
        write(request, response, read ? handouts.reading(choice, edition) : handouts.form(choice, edition));
    }

    /**
     * Words that were refused must not stay in the browser's history, so it is sent on to an address without them: to the form,
     * which says what is missing. On a sheet nobody would see that a line is.
     */
    private static boolean isLedOn(
            HandoutChoice choice, Map<String, List<String>> asked, HttpServletResponse response) {
        Optional<String> clean = choice.queryWithoutRefused(asked);
        clean.ifPresent(query -> {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", Address.HANDOUT + "?" + query);
        });
        return clean.isPresent();
    }

    @GetMapping("/handout.pdf")
    void sheet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = current.get();
        Map<String, List<String>> asked = Asked.of(request);
        HandoutChoice choice = handouts.choice(asked, edition);
        if (choice.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isLedOn(choice, asked, response)) {
            return;
        }
        response.setHeader("X-Robots-Tag", "noindex");
        if (choice.clinic().isEmpty()) {
            SheetAnswer.write(request, response, handouts.pdf(choice, edition), "handout");
        } else {
            SheetAnswer.writeForNobodyElse(request, response, handouts.pdf(choice, edition), "handout");
        }
    }

    @GetMapping("/handout/qr.svg")
    void drawing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = current.get();
        HandoutChoice choice = handouts.choice(Asked.of(request), edition);
        Optional<QrCode> code = handouts.findQrCode(choice, edition);
        if (code.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(request, response, PageBytes.ofText("image/svg+xml", code.get().svg(handouts.title(choice, edition))));
    }

    @GetMapping("/handout/qr.png")
    void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = current.get();
        HandoutChoice choice = handouts.choice(Asked.of(request), edition);
        Optional<QrCode> code = handouts.findQrCode(choice, edition);
        if (code.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String title = handouts.title(choice, edition);
        write(request, response, PageBytes.ofPacked("image/png", code.get().png(title)));
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, PageBytes bytes)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        PageAnswer.write(request, response, bytes, HttpServletResponse.SC_OK);
    }
}
