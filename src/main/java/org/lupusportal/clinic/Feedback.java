package org.lupusportal.clinic;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** Holds feedback on cards against what CDS Hooks demands of it. It is forgotten all the same: nothing of it is needed. */
final class Feedback {

    private static final String ACCEPTED = "accepted";
    private static final String OVERRIDDEN = "overridden";
    private static final String SUGGESTIONS = "acceptedSuggestions";

    /** A moment of RFC 3339 in UTC: with seconds and without another offset. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]00:00)");

    private Feedback() {}

    static boolean isRight(Json feedback) {
        return feedback.isList() && feedback.items().stream().allMatch(Feedback::isItem);
    }

    private static boolean isItem(Json item) {
        boolean accepted = item.at("outcome").is(ACCEPTED);
        return item.at("card").text().isPresent()
                && (accepted
                        ? areSuggestions(item.at(SUGGESTIONS))
                        : item.at("outcome").is(OVERRIDDEN))
                && accepted == item.has(SUGGESTIONS)
                && item.at("outcomeTimestamp").text().filter(Feedback::isMoment).isPresent()
                && (!item.has("overrideReason") || isReason(item.at("overrideReason")));
    }

    private static boolean areSuggestions(Json suggestions) {
        List<Json> all = suggestions.items();
        return !all.isEmpty() && all.stream().allMatch(s -> s.at("id").text().isPresent());
    }

    private static boolean isReason(Json reason) {
        boolean coded = reason.has("reason");
        boolean commented = reason.has("userComment");
        return (coded || commented)
                && (!coded || isCoding(reason.at("reason")))
                && (!commented || reason.at("userComment").text().isPresent());
    }

    private static boolean isCoding(Json coding) {
        return coding.at("code").text().isPresent()
                && isTextOrAbsent(coding, "system")
                && isTextOrAbsent(coding, "display");
    }

    private static boolean isTextOrAbsent(Json coding, String field) {
        return !coding.has(field) || coding.at(field).text().isPresent();
    }

    private static boolean isMoment(String text) {
        try {
            return MOMENT.matcher(text).matches() && OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
