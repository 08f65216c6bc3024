package org.lupusportal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is said where there is nothing, or where something went wrong: never a stack trace, never what was asked. */
@Controller
final class ErrorPages implements ErrorController {

    private final StatusPages pages;
    private final RequestMappingHandlerMapping answered;

    ErrorPages(StatusPages pages, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping answered) {
        this.pages = pages;
        this.answered = answered;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        SecurityHeaders.set(request, response);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            // The framework names what a controller is mapped to, which lacks HEAD or holds what is refused.
            response.setHeader("Allow", AllowedMethods.at(attribute(request, RequestDispatcher.ERROR_REQUEST_URI)));
        }
        Optional<String> bare = status == HttpServletResponse.SC_NOT_FOUND ? withoutSlashes(request) : Optional.empty();
        if (bare.isPresent()) {
            PageAnswer.leadOn(response, bare.get());
        } else {
            PageAnswer.write(request, response, pages.of(status), status);
        }
    }

    /** Nothing stands at an address with a slash at its end; what was meant may stand at the one without. */
    private Optional<String> withoutSlashes(HttpServletRequest request) {
        String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI);
        String query = attribute(request, RequestDispatcher.ERROR_QUERY_STRING);
        // one slash at the front: two would name another site
        String bare = path.replaceFirst("^/+", "/").replaceFirst("/+$", "");
        boolean read = List.of("GET", "HEAD").contains(attribute(request, RequestDispatcher.ERROR_METHOD));
        return read && path.endsWith("/") && bare.length() > 1 && isAnswered(bare)
                ? Optional.of(query.isEmpty() ? bare : bare + "?" + query)
                : Optional.empty();
    }

    /** Whether anything answers there, so that nobody is led from nothing to nothing. */
    private boolean isAnswered(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return answered.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> Optional.ofNullable(mapping.getPathPatternsCondition()).stream())
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(asked));
    }

    private static String attribute(HttpServletRequest request, String name) {
        return request.getAttribute(name) instanceof String words ? words : "";
    }
}
