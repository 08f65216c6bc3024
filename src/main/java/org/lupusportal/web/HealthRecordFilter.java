package org.lupusportal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.clinic.CallerCheck;
import org.lupusportal.clinic.CdsHooks;
import org.lupusportal.clinic.Infobutton;
import org.lupusportal.page.Address;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets the page of a health record read the answers made for it, and answers the browser's question beforehand. Done here
 * because a question beforehand must succeed without any credential, at every address of the two interfaces, and alike.
 */
@Component
final class HealthRecordFilter implements Filter {

    private static final int PERMANENT_REDIRECT = 308;

    private final Set<String> origins;
    private final CallerCheck callers;
    private final Address address;

    /**
     * Opens the interfaces.
     *
     * @param origins that may read the answers to hooks; an asterisk for all, which is safe because no cookie is ever sent
     * @param callers whose hooks are answered
     * @param address of this portal, for which tokens are made
     */
    HealthRecordFilter(
            @Value("${portal.cds-hooks.origins:*}") Set<String> origins, CallerCheck callers, Address address) {
        this.origins = Set.copyOf(origins);
        this.callers = callers;
        this.address = address;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String path = request.getRequestURI();
        if (!opens(path)) {
            chain.doFilter(request, response);
            return;
        }
        open(request, response, isInfobutton(path) || origins.contains("*"));
        if (request.getMethod().equals("OPTIONS")) {
            AllowedMethods.tell(path, response);
        } else if (!isInfobutton(path) && !callers.admits(authorization(request), address.absolute(path))) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (path.endsWith("/")) {
            leadToItsAddress(path, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** One header; two could be meant to pass for each other. */
    private static Optional<String> authorization(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        return headers.size() == 1 ? Optional.of(headers.get(0)) : Optional.empty();
    }

    /** Whether an address is of one of the two interfaces, be there anything or not. */
    static boolean opens(String path) {
        return isInfobutton(path) || path.equals(CdsHooks.PATH) || path.startsWith(CdsHooks.PATH + "/");
    }

    private static boolean isInfobutton(String path) {
        return path.equals(Infobutton.PATH) || path.equals(Infobutton.PATH + "/");
    }

    /** As with a page. What was posted must be posted again, and 301 would let a client ask by GET instead. */
    private static void leadToItsAddress(String path, HttpServletRequest request, HttpServletResponse response) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String query = request.getQueryString();
        String there = path.replaceFirst("/+$", "");
        response.setStatus(read ? HttpServletResponse.SC_MOVED_PERMANENTLY : PERMANENT_REDIRECT);
        response.setHeader("Location", query == null ? there : there + "?" + query);
    }

    private void open(HttpServletRequest request, HttpServletResponse response, boolean toAll) {
        String origin = request.getHeader("Origin");
        if (!toAll) {
            response.setHeader("Vary", "Origin");
        }
        if (toAll || (origin != null && origins.contains(origin))) {
            response.setHeader("Access-Control-Allow-Origin", toAll ? "*" : String.valueOf(origin));
            response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept, Authorization");
            response.setHeader(
                    "Access-Control-Expose-Headers", "Origin, Accept, Content-Location, Location, X-Requested-With");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }
}
