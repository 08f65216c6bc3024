package org.lupusportal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lupusportal.data.ChosenLists;
import org.lupusportal.data.ListAnswer;
import org.lupusportal.page.Address;
import org.lupusportal.page.Comparison;
import org.lupusportal.page.MapFilter;
import org.lupusportal.page.PageBytes;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Publication;

/**
 * Answers whatever has been published, before any other part of the web is asked: the bytes are there, so nothing else need
 * happen. Sets the security headers of every answer, its own or not.
 */
public final class PublishedPagesFilter implements Filter {

    /** The request's attribute under which the publication stands, so that one request never sees two. */
    static final String PUBLICATION = Publication.class.getName();

    private static final String SEEN = "seen=";

    /** Mail programs and networks hang parts of their own on a link, but not many. */
    private static final int MOST_PARTS = 20;

    private final CurrentEdition current;
    private final ChangedPages changedPages;
    private final ChosenLists chosenLists;

    /**
     * Answers from what is published.
     *
     * @param current what is published
     * @param changedPages the pages of texts that have changed since somebody shared them
     * @param chosenLists what programs choose from lists
     */
    public PublishedPagesFilter(CurrentEdition current, ChangedPages changedPages, ChosenLists chosenLists) {
        this.current = current;
        this.changedPages = changedPages;
        this.chosenLists = chosenLists;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = AllowedMethods.withoutTrace((HttpServletRequest) servletRequest);
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        Publication publication = current.publication();
        request.setAttribute(PUBLICATION, publication);
        SecurityHeaders.set(request, response);
        String path = request.getRequestURI();
        boolean data = DataDoor.leadsTo(path);
        if (data) {
            DataDoor.open(response);
        }
        if (request.getMethod().equals("OPTIONS") && !HealthRecordFilter.opens(path)) {
            AllowedMethods.tell(path, response);
            if (data) {
                DataDoor.preflight(response);
            }
            return;
        }
        if (asksForChoice(request, path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Publication.Served> served = publication.findPage(path);
        if (data && served.isPresent()) {
            answerProgram(request, response, served.get(), publication);
            return;
        }
        if (served.isPresent()) {
            Optional<PageBytes> changed = changed(request, publication, path);
            if (changed.isPresent()) {
                PageAnswer.write(request, response, changed.get());
            } else {
                answer(request, response, served.get());
            }
            return;
        }
        Optional<String> moved = moved(publication, path, data);
        if (moved.isPresent()) {
            redirect(request, response, moved.get());
        } else if (data && (path.startsWith("/api") || path.startsWith("/fhir"))) {
            DataProblem.notFound(request, response, publication.edition());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a reader chose what to see, so that the answer is made while he waits. */
    private static boolean asksForChoice(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return query != null
                && List.of("GET", "HEAD").contains(request.getMethod())
                && ((path.equals(Address.EVIDENCE) && MapFilter.isAskedBy(query))
                        || (path.equals(Address.COMPARE) && Comparison.isAskedBy(query)));
    }

    /** A short link tells what was seen when it was made; only then is a page made anew, and only if the text has changed. */
    private Optional<PageBytes> changed(HttpServletRequest request, Publication publication, String path) {
        String query = request.getQueryString();
        if (query == null || !query.contains(SEEN) || request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        return Arrays.stream(query.split("&", MOST_PARTS))
                .filter(part -> part.startsWith(SEEN))
                .findFirst()
                .flatMap(part -> changedPages.find(path, part.substring(SEEN.length()), publication.edition()));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Publication.Served served)
            throws IOException {
        String method = request.getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            PageAnswer.write(request, response, served);
        } else {
            response.setHeader("Allow", AllowedMethods.at(served.page().path()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void answerProgram(
            HttpServletRequest request,
            HttpServletResponse response,
            Publication.Served served,
            Publication publication)
            throws IOException {
        String method = request.getMethod();
        String query = request.getQueryString();
        String type = served.page().bytes().contentType();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            DataProblem.methodNotAllowed(request, response);
        } else if (!DataDoor.takes(request, type)) {
            DataProblem.notAcceptable(request, response, type);
        } else if (query == null
                || query.isEmpty()
                || !ChosenLists.areAt(served.page().path())) {
            PageAnswer.write(request, response, served);
        } else {
            answerChoice(
                    request,
                    response,
                    chosenLists.answer(publication.edition(), served.page().path(), query));
        }
    }

    private static void answerChoice(HttpServletRequest request, HttpServletResponse response, ListAnswer answer)
            throws IOException {
        if (answer instanceof ListAnswer.Found found) {
            PageAnswer.write(request, response, found.bytes());
        } else if (answer instanceof ListAnswer.Refused refused) {
            DataProblem.refused(request, response, refused);
        }
    }

    /** A former address, another form of a former page, or a published address in another spelling. */
    private static Optional<String> moved(Publication publication, String path, boolean data) {
        return publication
                .findRedirect(path)
                .or(() -> FormerForm.findNow(publication, path))
                .or(() -> data ? Optional.empty() : spelledOtherwise(publication, path));
    }

    /** People misspell addresses, programs do not. */
    private static Optional<String> spelledOtherwise(Publication publication, String path) {
        return AddressSpelling.asWeWrite(path)
                .flatMap(address -> publication.findPage(address).isPresent()
                        ? Optional.of(address)
                        : publication.findRedirect(address));
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        PageAnswer.leadOn(response, query == null ? path : path + "?" + query);
    }
}
