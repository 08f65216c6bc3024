package org.lupusportal.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which form an Infobutton answer is wanted. */
public enum AnswerForm {
    XML("text/xml", "application/xml"),
    ATOM("application/atom+xml", "application/atom+xml"),
    JSON("application/json", "text/json"),
    JSONP("application/javascript", "text/javascript"),
    HTML("text/html", "application/xhtml+xml");

    /** By which a request names the form. */
    static final String PARAMETER = "knowledgeResponseType";

    private static final Set<String> RANGES = Set.of("*/*", "text/*", "application/*");

    private final String mediaType;
    private final String alsoCalled;

    AnswerForm(String mediaType, String alsoCalled) {
        this.mediaType = mediaType;
        this.alsoCalled = alsoCalled;
    }

    /** The media type with which it is sent, without a character set, which is always UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The form that a request asks for.
     *
     * @param named the value of {@code knowledgeResponseType}, if any
     * @param accepted media types of the Accept header, the most wanted first
     * @throws Refusal where a form is named that the standard does not know
     */
    static AnswerForm of(Optional<String> named, List<String> accepted) {
        if (named.isPresent()) {
            return find(named.get())
                    .orElseThrow(
                            () -> Refusal.of(
                                    415,
                                    PARAMETER,
                                    "The form of the answer is text/xml, application/json, application/javascript or text/html."));
        }
        return accepted(accepted);
    }

    /** JSONP is never given unasked: it would hand the answer to a script that named no function. */
    static AnswerForm accepted(List<String> accepted) {
        return accepted.stream()
                .map(AnswerForm::findInRange)
                .flatMap(Optional::stream)
                .filter(form -> form != JSONP)
                .findFirst()
                .orElse(XML);
    }

    /** A range such as {@code application/*} is met by the usual form, which is text and XML alike. */
    private static Optional<AnswerForm> findInRange(String accepted) {
        return RANGES.contains(accepted) ? Optional.of(XML) : find(accepted);
    }

    /** The plus of {@code atom+xml} arrives as a space where a client forgot to escape it. */
    static Optional<AnswerForm> find(String mediaType) {
        String bare =
                mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).replace(' ', '+');
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(bare) || form.alsoCalled.equals(bare))
                .findFirst();
    }
}
