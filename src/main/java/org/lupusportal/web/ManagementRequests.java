package org.lupusportal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets only short and readable questions through to health and metrics, and answers all with the portal's headers. What stands
 * behind reads every parameter, of a body too, and tells the log what it cannot read.
 */
public final class ManagementRequests implements Filter {

    /** Letters: the names of some dozens of metrics, for a collector that wants no more. */
    private static final int LONGEST_QUERY = 4_000;

    private static final int MOST_PARAMETERS = 20;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        SecurityHeaders.set(request, response);
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS")) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getContentType() != null || !isShortAndReadable(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isShortAndReadable(HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            return query == null
                    || (query.length() <= LONGEST_QUERY && Asked.of(request).size() <= MOST_PARAMETERS);
        } catch (Asked.Unreadable unreadable) {
            return false;
        }
    }
}
