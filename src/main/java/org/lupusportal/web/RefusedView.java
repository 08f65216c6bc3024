package org.lupusportal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What a person is told whose request was refused, though there is something at its address.
 *
 * @param title in a few words
 * @param lead what can be done instead
 */
record RefusedView(String title, String lead) {

    /** The words for a status of HTTP; empty where another page says more. */
    static Optional<RefusedView> find(int status) {
        return switch (status) {
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
                Optional.of(new RefusedView(
                        "This page can only be read",
                        "Nothing can be sent to this address, changed at it or removed from it. Open it like any other"
                                + " page."));
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ->
                Optional.of(new RefusedView(
                        "That is too long", "What was sent holds more than this page takes. Nothing of it was kept."));
            case HttpServletResponse.SC_NOT_IMPLEMENTED ->
                Optional.of(new RefusedView(
                        "This request cannot be answered",
                        "This site is read by GET and HEAD; a few forms and services are sent to by POST."));
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE ->
                Optional.of(new RefusedView(
                        "One moment, please", "Many sheets are being printed just now. Try again in a few seconds."));
            default -> Optional.empty();
        };
    }
}
