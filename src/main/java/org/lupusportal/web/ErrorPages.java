package org.lupusportal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lupusportal.page.Page;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Publication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is said where there is nothing, or where something went wrong: never a stack trace, never what was asked. */
@Controller
final class ErrorPages implements ErrorController {

    private final CurrentEdition current;

    ErrorPages(CurrentEdition current) {
        this.current = current;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Publication publication = current.publication();
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        SecurityHeaders.set(request, response);
        Page page =
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? publication.notFound() : publication.failed();
        PageAnswer.write(request, response, page.bytes(), status);
    }
}
