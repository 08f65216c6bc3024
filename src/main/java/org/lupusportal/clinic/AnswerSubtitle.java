package org.lupusportal.clinic;

import java.util.stream.Collectors;

/** Says in a sentence what an answer to a health record holds, or why it holds nothing. */
final class AnswerSubtitle {

    private AnswerSubtitle() {}

    /**
     * The words for an answer.
     *
     * @param inquiry what was asked
     * @param empty whether nothing was found
     * @param language of the texts
     */
    static String of(Inquiry inquiry, boolean empty, String language) {
        String asked = inquiry.criteria().stream().map(AnswerSubtitle::named).collect(Collectors.joining(", "));
        String outcome = empty ? nothing(inquiry, asked) : "Results for " + asked;
        boolean other = !inquiry.languageServed();
        return other
                ? outcome + (empty ? "" : ".") + " The language asked for is not available; the texts are in “"
                        + language + "”."
                : outcome;
    }

    private static String nothing(Inquiry inquiry, String asked) {
        if (!asked.isEmpty()) {
            return "Nothing found for " + asked
                    + ". This portal covers only systemic lupus erythematosus (SLE), lupus set off by medicines and what is"
                    + " studied for them; nothing else was put in its place.";
        }
        return inquiry.onlyDenied()
                ? "Nothing to look for: each observation that was sent is said to be absent or unknown."
                : "Nothing to look for: no observation that was sent holds a name, or a code with a code system that this"
                        + " portal knows.";
    }

    private static String named(Criterion criterion) {
        return criterion.plain()
                + criterion
                        .vocabulary()
                        .filter(v -> criterion.isCoded())
                        .flatMap(
                                v -> CodeNames.find(v.system(), criterion.code().orElse("")))
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }
}
