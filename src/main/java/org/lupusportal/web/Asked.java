package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What an address asks for behind its question mark. The server's own reading is not used anywhere in the portal, because it
 * puts what it cannot read into its log, and a person may have typed that.
 */
final class Asked {

    private Asked() {}

    /**
     * The parameters of an address, each with its values in order.
     *
     * @throws Unreadable where they are not UTF-8, or not encoded as addresses are
     */
    static Map<String, List<String>> of(HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            return query == null ? Map.of() : FormBody.fields(query.getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException notText) {
            throw new Unreadable();
        }
    }

    /** The first value of a parameter; empty where there is none. */
    static String first(HttpServletRequest request, String name) {
        return of(request).getOrDefault(name, List.of("")).get(0);
    }

    /** An address that cannot be read. Tells nothing of it, not even where. */
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unreadable() {
            super("an address could not be read", null, false, false);
        }
    }
}
