package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lupusportal.clinic.NameValue;
import org.lupusportal.clinic.Refusal;
import org.lupusportal.page.Address;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Publication;
import org.lupusportal.share.Handouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Links that a clinic has given away, looked at together. They come in the body, so that no address and no log holds them. */
@Controller
final class SharedLinksController {

    /** A hundred links of the longest kind that a code can hold, and more. */
    private static final int LONGEST_FORM = 64 * 1024;

    private final CurrentEdition current;
    private final Handouts handouts;

    SharedLinksController(CurrentEdition current, Handouts handouts) {
        this.current = current;
        this.handouts = handouts;
    }

    @GetMapping(Address.SHARED_LINKS)
    void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write("", request, response);
    }

    @PostMapping(Address.SHARED_LINKS)
    void look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> body = RequestBody.read(request, LONGEST_FORM);
        if (body.isEmpty()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            write(typed(NameValue.read(new String(body.get(), StandardCharsets.UTF_8))), request, response);
        } catch (Refusal notAForm) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String typed(List<NameValue> form) {
        return form.stream()
                .filter(pair -> pair.name().equals("links"))
                .map(NameValue::value)
                .collect(Collectors.joining(" "));
    }

    private void write(String typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Publication publication = current.publication();
        PageAnswer.write(
                request,
                response,
                handouts.sharedLinks(
                        typed,
                        publication.edition(),
                        path -> publication.findPage(path).map(Publication.Served::page)),
                HttpServletResponse.SC_OK);
    }
}
