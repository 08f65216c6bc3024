package org.lupusportal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Publication;
import org.springframework.stereotype.Component;

/** The page that tells a person of a status of HTTP, with the site's head and foot around it. Safe to share between threads. */
@Component
public final class StatusPages {

    /** Header fields, the address among them, that are longer than the server reads; the interface of servlets has no name for it. */
    private static final int HEADERS_TOO_LARGE = 431;

    private final CurrentEdition current;
    private final Pages pages;

    StatusPages(CurrentEdition current, Pages pages) {
        this.current = current;
        this.pages = pages;
    }

    /** What is shown for a status of 400 or more. */
    public PageBytes of(int status) {
        Publication publication = current.publication();
        if (isOfAddress(status)) {
            return pages.html("unreadable", "/400", publication.edition());
        }
        Optional<RefusedView> refused = RefusedView.find(status);
        if (refused.isPresent()) {
            return pages.html("refused", refused.get(), publication.edition());
        }
        Page page =
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? publication.notFound() : publication.failed();
        return page.bytes();
    }

    private static boolean isOfAddress(int status) {
        return status == HttpServletResponse.SC_BAD_REQUEST
                || status == HttpServletResponse.SC_REQUEST_URI_TOO_LONG
                || status == HEADERS_TOO_LARGE;
    }
}
