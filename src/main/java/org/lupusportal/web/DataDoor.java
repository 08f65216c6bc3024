package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/**
 * The way in for programs: any site may read what is made for programs, and a browser that asks beforehand is told so. That is
 * safe because there are no cookies and nothing can be changed from outside.
 */
final class DataDoor {

    private static final Pattern OPEN = Pattern.compile("/api|/api/.*|/fhir|/fhir/.*|/openapi\\.json|/sitemap.*\\.xml"
            + "|/sources(/[^/]+)?\\.(json|bib|ris)|(/.*)?/feed\\.atom|(/.*)?/picture\\.png");

    private DataDoor() {}

    /** Whether an address is one that programs read, be there anything or not. */
    static boolean leadsTo(String path) {
        return OPEN.matcher(path).matches();
    }

    /** Lets every site read the answer. */
    static void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Length");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Tells a browser that asks beforehand what a page of another site may do. */
    static void preflight(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    /** Whether the reader takes a type: named in {@code Accept}, by its group, or as the JSON that it is. */
    static boolean takes(HttpServletRequest request, String contentType) {
        String accept = request.getHeader("Accept");
        if (accept == null || accept.isBlank()) {
            return true;
        }
        String type = bare(contentType);
        for (String part : accept.split(",", -1)) {
            String wanted = bare(part);
            boolean json = wanted.equals("application/json") && type.endsWith("+json");
            boolean fits = wanted.equals("*/*")
                    || wanted.equals(type)
                    || wanted.equals(type.substring(0, type.indexOf('/') + 1) + "*");
            if ((fits || json) && !part.replace(" ", "").matches(".*;q=0(\\.0*)?(;.*)?")) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
    }
}
