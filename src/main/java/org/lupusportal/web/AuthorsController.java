package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.CurrentEdition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page for writers and reviewers of a portal that is in service. Not there unless {@code portal.authors} is set; it asks
 * for no password, so whoever sets it keeps the path to those who should see it.
 */
@Controller
@ConditionalOnBooleanProperty("portal.authors")
final class AuthorsController {

    private final CurrentEdition current;
    private final Pages pages;
    private final Clock clock;

    AuthorsController(CurrentEdition current, Pages pages, Clock clock) {
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/authors")
    void authors(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CurrentEdition.Standing standing = current.standing();
        AuthorsView view = AuthorsView.of(standing, LocalDate.now(clock));
        PageBytes page = pages.html("authors", view, standing.publication().edition());
        response.setHeader("X-Robots-Tag", "noindex");
        PageAnswer.write(request, response, page, HttpServletResponse.SC_OK);
    }
}
