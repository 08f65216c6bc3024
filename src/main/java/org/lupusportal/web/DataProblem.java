package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.data.ListAnswer;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.Nearest;
import org.lupusportal.page.Address;
import org.lupusportal.page.Json;
import org.lupusportal.page.PageBytes;

/**
 * What a program is told where it cannot be served: a problem in JSON, or an OperationOutcome where it asked for FHIR. What was
 * asked for is never repeated.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457: Problem Details for HTTP APIs</a>
 */
final class DataProblem {

    private static final String PROBLEM = "application/problem+json";
    private static final int MOST_NEAR = 5;
    private static final int SHORTEST_START = 3;

    /** No id is as long; what is longer is no slip of the keys. */
    private static final int LONGEST_ID = 100;

    private DataProblem() {}

    static void methodNotAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", AllowedMethods.at(request.getRequestURI()));
        write(
                request,
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                "Method not allowed",
                "This can be read by GET and HEAD only.",
                List.of());
    }

    static void notAcceptable(HttpServletRequest request, HttpServletResponse response, String type)
            throws IOException {
        write(
                request,
                response,
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "Not acceptable",
                "This is there as " + type.replaceFirst(";.*", "") + " only.",
                List.of());
    }

    /** Names what could be asked for instead; nothing is guessed, and nothing that was asked is repeated. */
    static void refused(HttpServletRequest request, HttpServletResponse response, ListAnswer.Refused refused)
            throws IOException {
        Map<String, Object> problem =
                problem(HttpServletResponse.SC_BAD_REQUEST, refused.title(), refused.detail(), refused.near());
        problem.put("known", refused.known());
        write(request, response, HttpServletResponse.SC_BAD_REQUEST, PROBLEM, problem);
    }

    static void notFound(HttpServletRequest request, HttpServletResponse response, Edition edition) throws IOException {
        String path = request.getRequestURI();
        write(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                "Not found",
                "There is nothing at this address. Lists of all articles, claims and sources start at " + Address.API
                        + ".",
                near(path, edition));
    }

    /** The addresses that were most likely meant. */
    private static List<String> near(String path, Edition edition) {
        return Stream.of(
                        near(path, Address.API_CLAIMS, edition.claims().stream().map(c -> c.id())),
                        near(
                                path,
                                Address.API_SOURCES,
                                edition.sources().stream().map(s -> s.id())),
                        near(
                                path,
                                Address.API_ARTICLES,
                                edition.articles().stream().map(a -> a.path().toString())))
                .flatMap(List::stream)
                .limit(MOST_NEAR)
                .toList();
    }

    private static List<String> near(String path, String list, Stream<String> ids) {
        String asked = path.startsWith(list + "/") ? path.substring(list.length() + 1) : "";
        if (asked.length() < SHORTEST_START || asked.length() > LONGEST_ID) {
            return List.of();
        }
        List<String> known = ids.toList();
        Optional<String> slip = Nearest.to(asked, known);
        return Stream.concat(
                        slip.stream(), known.stream().filter(id -> id.startsWith(asked) || id.endsWith("/" + asked)))
                .distinct()
                .limit(MOST_NEAR)
                .map(id -> list + "/" + id)
                .toList();
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String title,
            String detail,
            List<String> near)
            throws IOException {
        boolean fhir = request.getRequestURI().startsWith("/fhir");
        write(
                request,
                response,
                status,
                fhir ? "application/fhir+json" : PROBLEM,
                fhir ? outcome(status, detail) : problem(status, title, detail, near));
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String type,
            Map<String, Object> document)
            throws IOException {
        PageAnswer.write(request, response, PageBytes.ofText(type, Json.document(document)), status);
    }

    private static Map<String, Object> problem(int status, String title, String detail, List<String> near) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("near", near);
        return problem;
    }

    private static Map<String, Object> outcome(int status, String detail) {
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("severity", "error");
        issue.put("code", status == HttpServletResponse.SC_NOT_FOUND ? "not-found" : "not-supported");
        issue.put("diagnostics", detail);
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("resourceType", "OperationOutcome");
        outcome.put("issue", List.of(issue));
        return outcome;
    }
}
