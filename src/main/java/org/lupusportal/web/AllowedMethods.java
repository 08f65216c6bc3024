package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lupusportal.clinic.CdsHooks;
import org.lupusportal.clinic.Infobutton;
import org.lupusportal.page.Address;

/** How each address may be asked. One place, so that every refusal and every answer to {@code OPTIONS} say the same. */
final class AllowedMethods {

    private static final String READ = "GET, HEAD, OPTIONS";
    private static final String READ_OR_SENT_TO = "GET, HEAD, POST, OPTIONS";
    private static final String SENT_TO = "POST, OPTIONS";

    private static final List<String> WITH_A_FORM = List.of(Infobutton.PATH, Address.CHECK, Address.SHARED_LINKS);

    private AllowedMethods() {}

    /** As the header {@code Allow} names them. */
    static String at(String path) {
        if (WITH_A_FORM.contains(path)) {
            return READ_OR_SENT_TO;
        }
        return path.startsWith(CdsHooks.PATH + "/") ? SENT_TO : READ;
    }

    /** Answers a program that asks what it may do. */
    static void tell(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", at(path));
    }

    /**
     * The request with a method that nobody knows in place of {@code TRACE}, so that it is refused like any other of those, in the
     * form of its address. The framework would send back all that was sent.
     */
    static HttpServletRequest withoutTrace(HttpServletRequest request) {
        return request.getMethod().equals("TRACE")
                ? new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "NO-TRACE";
                    }
                }
                : request;
    }
}
