package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lupusportal.page.PageBytes;

/** Sends a sheet to print, or asks for patience where too many are being printed. */
final class SheetAnswer {

    private static final String SECONDS_TO_WAIT = "5";

    private SheetAnswer() {}

    /**
     * Answers with a sheet.
     *
     * @param sheet empty where too many are being printed
     * @param name of the file, without its ending; letters, digits and hyphens
     */
    static void write(HttpServletRequest request, HttpServletResponse response, Optional<PageBytes> sheet, String name)
            throws IOException {
        if (isPrinted(sheet, name, response)) {
            PageAnswer.write(request, response, sheet.orElseThrow());
        }
    }

    /** The same with a sheet that holds a clinic's own words: no copy of it may be kept on the way. */
    static void writeForNobodyElse(
            HttpServletRequest request, HttpServletResponse response, Optional<PageBytes> sheet, String name)
            throws IOException {
        if (isPrinted(sheet, name, response)) {
            PageAnswer.write(request, response, sheet.orElseThrow(), HttpServletResponse.SC_OK);
        }
    }

    private static boolean isPrinted(Optional<PageBytes> sheet, String name, HttpServletResponse response)
            throws IOException {
        if (sheet.isEmpty()) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        return true;
    }
}
