package org.lupusportal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.lupusportal.check.rules.BrokenLink;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;

/**
 * Findings that only follow from another one nearby, and are gone when that is mended: words that are bare because their binding
 * was misspelled, a wording that was judged by a wrong count. One mistake is one finding.
 */
final class Echoes {

    /** Between the end of bound words and the address behind them stand two brackets. */
    private static final int BRACKETS = 2;

    private static final Map<String, BiPredicate<Finding, Finding>> CAUSES = Map.of(
            "bare-claim", Echoes::isUnbound,
            "figure-without-source", Echoes::isUnbound,
            "unused-claim", Echoes::isNamed,
            "unused-source", (source, cause) -> cause.rule().id().equals("claim-without-source"),
            "unknown-topic", Echoes::isOfTopics,
            "address-lost", Echoes::isOfTopics,
            "wording-above-certainty", Echoes::isMiscounted);

    private Echoes() {}

    /** The findings without those that only echo another of them. */
    static List<Finding> without(List<Finding> findings) {
        List<Finding> causes = findings.stream().filter(Echoes::mayBeCause).toList();
        return findings.stream()
                .filter(finding -> causes.stream().noneMatch(cause -> isEcho(finding, cause)))
                .toList();
    }

    private static boolean mayBeCause(Finding finding) {
        return isFailedBinding(finding)
                || isFaultOfTopic(finding)
                || finding.rule().id().equals("claim-without-source")
                || finding.rule().id().equals("unknown-claim")
                || finding.rule().id().equals("figures-differ");
    }

    private static boolean isEcho(Finding finding, Finding cause) {
        BiPredicate<Finding, Finding> follows = CAUSES.get(finding.rule().id());
        return follows != null && follows.test(finding, cause);
    }

    /** Notation that was to bind words to a claim, and of which nothing came. */
    private static boolean isFailedBinding(Finding finding) {
        String written = finding.at().text();
        return (finding.rule().id().equals("stray-notation") && written.endsWith("claim:"))
                || (finding.rule().id().equals("broken-link") && BrokenLink.isMeantAsClaim(written));
    }

    private static boolean isUnbound(Finding words, Finding cause) {
        return isFailedBinding(cause) && holds(words, cause);
    }

    /** An entry of the site file without an id of its own: until it is mended, nobody knows which topics there are. */
    private static boolean isFaultOfTopic(Finding finding) {
        return finding.at().file().path().equals("site.yaml")
                && Set.of("duplicate-id", "missing-key", "reserved-topic", "wrong-type")
                        .contains(finding.rule().id());
    }

    /** A shelf that lacks, or its page. */
    private static boolean isOfTopics(Finding finding, Finding cause) {
        return isFaultOfTopic(cause)
                && (finding.rule().id().equals("unknown-topic")
                        || finding.at().text().lastIndexOf('/') == 0);
    }

    private static boolean isMiscounted(Finding words, Finding cause) {
        return cause.rule().id().equals("figures-differ") && holds(words, cause);
    }

    private static boolean holds(Finding words, Finding cause) {
        return words.at().file().path().equals(cause.at().file().path())
                && words.at().start() <= cause.at().start()
                && cause.at().start() <= words.at().end() + BRACKETS;
    }

    /** Whether the claim that no text makes is the one that a misspelled binding means. */
    private static boolean isNamed(Finding claim, Finding cause) {
        String id = claim.at().text();
        if (!isFailedBinding(cause)) {
            return cause.rule().id().equals("unknown-claim")
                    && Nearest.to(cause.at().text(), List.of(id)).isPresent();
        }
        String text = cause.at().file().text();
        int end = text.indexOf('\n', cause.at().start());
        return text.substring(cause.at().start(), end < 0 ? text.length() : end).contains(id);
    }
}
