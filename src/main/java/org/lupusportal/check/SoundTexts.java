package org.lupusportal.check;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.markdown.Mark;

/**
 * Texts in which no {@link TextRule} found anything, so that content which is checked anew after each edit is only looked at where it
 * changed. They are known by a sign each, sixteen digits of a sum, and hold for the rules and the gate that looked at them.
 * Safe to share between threads.
 */
public final class SoundTexts {

    /** Many times the texts of a large portal; then all are forgotten. */
    private static final int MOST = 500_000;

    private static final int DIGITS = 16;

    private final Set<String> signs = ConcurrentHashMap.newKeySet();

    /** None is known yet. */
    public SoundTexts() {}

    /** Reads what {@link #lines} gave. */
    public static SoundTexts read(List<String> lines) {
        SoundTexts read = new SoundTexts();
        read.signs.addAll(lines);
        return read;
    }

    /** All that are known, a line each, the same for the same texts. */
    public List<String> lines() {
        return signs.stream().sorted().toList();
    }

    /**
     * What is found in a text; nothing, without a look, where it is known to be sound.
     *
     * @param galley where the claims stand that are bound to it
     * @param look looks at the text; where it finds nothing, the text is sound from now on
     */
    List<Finding> findIn(Galley galley, ReaderText text, Function<ReaderText, List<Finding>> look) {
        String sign = sign(galley, text);
        if (signs.contains(sign)) {
            return List.of();
        }
        List<Finding> found = look.apply(text);
        if (found.isEmpty()) {
            add(sign);
        }
        return found;
    }

    private void add(String sign) {
        if (signs.size() >= MOST) {
            signs.clear();
        }
        signs.add(sign);
    }

    private static String sign(Galley galley, ReaderText text) {
        String bound = text.marks().stream().map(mark -> bound(galley, mark)).collect(Collectors.joining());
        return Sum.of(String.join(
                        "\n",
                        text.parts().isEmpty()
                                ? text.role().name()
                                : "together " + text.role().name(),
                        text.prose().file().path(),
                        bound,
                        text.prose().text()))
                .substring(0, DIGITS);
    }

    private static String bound(Galley galley, Mark mark) {
        String facts = mark instanceof Mark.Mention mention
                ? galley.findClaim(mention.claim())
                        .map(claim -> facts(galley, claim))
                        .orElse("")
                : "";
        return mark.getClass().getSimpleName() + mark.start() + "-" + mark.end() + facts + " ";
    }

    /** What the wording of a claim is held to. */
    private static String facts(Galley galley, ClaimDraft claim) {
        return Stream.of(Studies.finding(claim), galley.certaintyOf(claim), Studies.kind(claim))
                .map(fact -> fact.map(Enum::name).orElse("-"))
                .collect(Collectors.joining("/", ":", ""));
    }
}
