package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.page.Address;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Sheets;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Publication;
import org.lupusportal.search.SearchIndex;
import org.lupusportal.search.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search, and the suggestions while somebody types. What is asked may tell of an illness: no copy may be kept on the way,
 * and no line of a log holds a word of it.
 */
@Controller
final class SearchController {

    private static final String JSON = "application/json";

    private final CurrentEdition current;
    private final DaySheets sheets;
    private final JsonMapper json = JsonMapper.builder().build();

    SearchController(CurrentEdition current, DaySheets sheets) {
        this.current = current;
        this.sheets = sheets;
    }

    @RequestMapping(Address.SEARCH)
    void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRead(request, response)) {
            Publication publication = current.publication();
            Sheets ready = sheets.of(publication.edition());
            SearchView view = view(request, new SearchViews(publication.searchIndex(), ready));
            boolean unreadable = view.state() == SearchView.State.UNREADABLE;
            PageAnswer.write(
                    request,
                    response,
                    ready.page("search", view),
                    unreadable ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK);
        }
    }

    private static SearchView view(HttpServletRequest request, SearchViews views) {
        try {
            String typed = field(request, "q");
            Optional<SearchPart> only = SearchPart.findById(field(request, "in"));
            return typed.isBlank() ? views.without(SearchView.State.NOT_ASKED) : views.of(typed, only);
        } catch (CharacterCodingException notText) {
            return views.without(SearchView.State.UNREADABLE);
        }
    }

    /** A list of {@code {"text","href"}}, the likeliest first; {@code href} is there where the text is the name of a page. */
    @RequestMapping(Address.SUGGESTIONS)
    void suggest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRead(request, response)) {
            response.setHeader("X-Robots-Tag", "noindex");
            String list = json.writeValueAsString(
                    suggestions(request, current.publication().searchIndex()));
            PageAnswer.write(request, response, PageBytes.ofText(JSON, list), HttpServletResponse.SC_OK);
        }
    }

    private static List<Map<String, String>> suggestions(HttpServletRequest request, SearchIndex index) {
        try {
            return index.suggest(field(request, "q")).stream()
                    .map(SearchController::suggestion)
                    .toList();
        } catch (CharacterCodingException notText) {
            return List.of();
        }
    }

    private static Map<String, String> suggestion(Suggestion suggestion) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("text", suggestion.text());
        suggestion.article().map(Address::article).ifPresent(href -> told.put("href", href));
        return told;
    }

    private static boolean isRead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return true;
        }
        response.setHeader("Allow", AllowedMethods.at(request.getRequestURI()));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        return false;
    }

    /** The server's own reading is not used, because it tells its log what it cannot read. */
    private static String field(HttpServletRequest request, String name) throws CharacterCodingException {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return FormBody.field(query.getBytes(StandardCharsets.UTF_8), name).orElse("");
    }
}
