package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which form an answer is wanted, read ahead of all else and whatever else is wrong with a request: a client that asked
 * for JSON must be able to read why it gets none.
 *
 * @param form as wanted; by the Accept header where none was named that there is
 * @param callback the function to call; empty for every form but JSONP, and where the one named may not be called
 */
record AnswerWish(AnswerForm form, Optional<String> callback) {

    private static final String DEFAULT_CALLBACK = "callback";

    /** A name that a script may call; anything else could smuggle a script of its own into the page that asked. */
    private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,63}");

    /**
     * Reads the wish.
     *
     * @param encoded the query string or the form, as sent
     * @param accepted media types of the Accept header, the most wanted first
     */
    static AnswerWish of(String encoded, List<String> accepted) {
        List<NameValue> pairs = NameValue.readable(encoded);
        AnswerForm form = first(pairs, AnswerForm.PARAMETER)
                .flatMap(AnswerForm::find)
                .orElseGet(() -> AnswerForm.accepted(accepted));
        return new AnswerWish(form, form == AnswerForm.JSONP ? callable(first(pairs, "callback")) : Optional.empty());
    }

    private static Optional<String> first(List<NameValue> pairs, String name) {
        return pairs.stream()
                .filter(pair ->
                        pair.name().equalsIgnoreCase(name) && !pair.value().isEmpty())
                .map(NameValue::value)
                .findFirst();
    }

    /** The function that may be called: the usual one where none was named, nothing where that may not be. */
    static Optional<String> callable(Optional<String> named) {
        return Optional.of(named.orElse(DEFAULT_CALLBACK))
                .filter(name -> CALLBACK.matcher(name).matches());
    }
}
