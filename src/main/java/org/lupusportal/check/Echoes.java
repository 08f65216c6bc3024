package org.lupusportal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.lupusportal.check.rules.BrokenLink;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.text.ContentFile;

/**
 * Findings that only follow from another one nearby, and are gone when that is mended: words that are bare because their
 * binding was misspelled, a wording that was judged by a wrong count. One mistake is one finding. Long because each way in
 * which one follows from another is told apart.
 */
final class Echoes {

    /** Between the end of bound words and the address behind them stand two brackets. */
    private static final int BRACKETS = 2;

    private static final Map<String, BiPredicate<Finding, Finding>> CAUSES = Map.ofEntries(
            Map.entry("bare-claim", Echoes::isUnbound),
            Map.entry("figure-without-source", Echoes::isUncited),
            Map.entry("hidden-character", Echoes::isOfForeignSentence),
            Map.entry("not-in-english", Echoes::isOfEmptyCaveat),
            Map.entry("unused-claim", Echoes::isNamed),
            Map.entry("unused-source", Echoes::isMissed),
            Map.entry("unknown-claim", Echoes::isOfNamelessClaim),
            Map.entry("unknown-topic", Echoes::isOfTopics),
            Map.entry("address-lost", Echoes::isOfMissing),
            Map.entry("broken-link", Echoes::isOfCopy),
            Map.entry("broken-anchor", Echoes::isOfCopy),
            Map.entry("unknown-word", Echoes::isOfLists),
            Map.entry("stray-notation", Echoes::isInEmptyBinding),
            Map.entry("retracted-source", Echoes::isOfMisspelledKey),
            Map.entry("wording-above-certainty", Echoes::isMiscounted));

    /** Rules each finding of which may be the cause of others. */
    private static final Set<String> ALONE = Set.of(
            "address-lost",
            "claim-without-caveat",
            "claim-without-source",
            "claim-without-words",
            "duplicate-id",
            "empty-file",
            "figures-differ",
            "missing-file",
            "not-in-english",
            "source-id-differs-from-file",
            "unknown-claim",
            "unknown-key",
            "unknown-source",
            "unknown-topic");

    private static final Pattern FENCE = Pattern.compile("`{3,}|~{3,}");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"\u201D)]*\\s|\n\\s*\n");

    private static final Pattern OF_EVIDENCE = Pattern.compile("^/(?:evidence|sources)/");

    /** What stands between a key and its value. */
    private static final Pattern VALUE_SIGN = Pattern.compile(":\\s+");

    /** Names of sources in brackets, without the sign that makes them a citation. */
    private static final Pattern UNMARKED = Pattern.compile("^[\\[(][^@]*[\\])]$");

    private Echoes() {}

    /**
     * The findings without those that only echo another of them.
     *
     * @param addresses every path ever published
     */
    static List<Finding> without(List<Finding> findings, Set<String> addresses) {
        List<Finding> causes = findings.stream().filter(Echoes::mayBeCause).toList();
        return findings.stream()
                .filter(finding -> !isUnused(finding) || isSound(finding.at().file(), findings))
                .filter(finding -> isOfNewSource(finding, addresses)
                        || causes.stream()
                                .noneMatch(cause -> isEcho(finding, cause)
                                        || isRenamed(finding, cause, addresses)
                                        || isOfGoneText(finding, cause, addresses)))
                .toList();
    }

    private static boolean isUnused(Finding finding) {
        return Set.of("unused-claim", "unused-source").contains(finding.rule().id());
    }

    /** What has mistakes of its own is not asked for in the texts before they are mended. */
    private static boolean isSound(ContentFile file, List<Finding> findings) {
        return findings.stream()
                .noneMatch(finding ->
                        finding.isError() && finding.at().file().path().equals(file.path()));
    }

    /** What was never published has lost no use by another mistake: it had none. */
    private static boolean isOfNewSource(Finding finding, Set<String> addresses) {
        return finding.rule().id().equals("unused-source")
                && !addresses.contains("/" + finding.at().file().path().replaceFirst("\\.yaml$", ""));
    }

    /** A new claim that no text makes, while one that was published is gone, is that one under another name. */
    private static boolean isRenamed(Finding claim, Finding cause, Set<String> addresses) {
        return claim.rule().id().equals("unused-claim")
                && cause.rule().id().equals("unknown-claim")
                && addresses.contains("/evidence/" + cause.at().text())
                && !addresses.contains("/evidence/" + claim.at().text());
    }

    /** What was published and is used no more, while a page of texts or a claim is gone, was most likely used there. */
    private static boolean isOfGoneText(Finding finding, Finding cause, Set<String> addresses) {
        if (finding.rule().id().equals("unused-source") && Gone.isGoneClaim(cause)) {
            return true;
        }
        boolean unused = finding.rule().id().equals("unused-source")
                || (finding.rule().id().equals("unused-claim")
                        && addresses.contains("/evidence/" + finding.at().text()));
        return unused
                && cause.rule().id().equals("address-lost")
                && !OF_EVIDENCE.matcher(cause.at().text()).find();
    }

    private static boolean mayBeCause(Finding finding) {
        return isFailedBinding(finding)
                || isOpenFence(finding)
                || isFaultOfTopic(finding)
                || isFailedCitation(finding)
                || isHalfReadClaim(finding)
                || ALONE.contains(finding.rule().id());
    }

    private static boolean isEcho(Finding finding, Finding cause) {
        if (isOpenFence(cause) && isSwallowed(finding, cause)) {
            return true;
        }
        BiPredicate<Finding, Finding> follows = CAUSES.get(finding.rule().id());
        return follows != null && follows.test(finding, cause);
    }

    /** A fence of code that swallows all below it. */
    private static boolean isOpenFence(Finding finding) {
        return finding.rule().id().equals("stray-notation")
                && FENCE.matcher(finding.at().text()).matches();
    }

    /** Words below an open fence have lost their bindings; and whatever is used there alone seems to be used nowhere. */
    private static boolean isSwallowed(Finding finding, Finding fence) {
        boolean below = finding.at().file().path().equals(fence.at().file().path())
                && finding.at().start() > fence.at().start();
        return below || isUnused(finding);
    }

    /** Notation that was to bind words to a claim, and of which nothing came. */
    private static boolean isFailedBinding(Finding finding) {
        String written = finding.at().text();
        return (finding.rule().id().equals("stray-notation") && written.endsWith("claim:"))
                || (finding.rule().id().equals("broken-link") && BrokenLink.isMeantAsClaim(written));
    }

    private static boolean isUnbound(Finding words, Finding cause) {
        return isEmptied(words, cause) || (isFailedBinding(cause) && holds(words, cause));
    }

    /** Notation that was to name the source of a figure. */
    private static boolean isFailedCitation(Finding finding) {
        return finding.rule().id().equals("stray-notation")
                && (finding.at().text().contains("@")
                        || UNMARKED.matcher(finding.at().text()).matches());
    }

    private static boolean isUncited(Finding figure, Finding cause) {
        return isUnbound(figure, cause) || (isFailedCitation(cause) && isOfOneSentence(figure, cause));
    }

    /** Whether a citation stands in the sentence of a figure, or right behind its full stop. */
    private static boolean isOfOneSentence(Finding figure, Finding citation) {
        if (!figure.at().file().path().equals(citation.at().file().path())) {
            return false;
        }
        boolean before = citation.at().end() <= figure.at().start();
        int start = before ? citation.at().end() : figure.at().end();
        int end = before ? figure.at().start() : citation.at().start();
        return start <= end
                && !SENTENCE_END
                        .matcher(figure.at().file().text().substring(start, end).stripTrailing())
                        .find();
    }

    /** Words that stand in for a caveat are to be replaced, whatever else is wrong with them. */
    private static boolean isOfEmptyCaveat(Finding words, Finding cause) {
        return cause.rule().id().equals("claim-without-caveat") && isOfForeignSentence(words, cause);
    }

    /** Its letters are those of its language, and none of them hides. */
    private static boolean isOfForeignSentence(Finding letter, Finding cause) {
        return Set.of("claim-without-caveat", "not-in-english")
                        .contains(cause.rule().id())
                && letter.at().file().path().equals(cause.at().file().path())
                && cause.at().start() <= letter.at().start()
                && letter.at().end() <= cause.at().end();
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

    /** The page of something that is missing elsewhere too. */
    private static boolean isOfMissing(Finding path, Finding cause) {
        return isOfTopics(path, cause)
                || isOfUnknownTopic(path, cause)
                || isOfRenamedFile(path, cause)
                || (path.at().text().startsWith("/evidence/") && isIdOfClaim(cause));
    }

    /** A claim that was published and is gone, while another has an id that nobody can read, is most likely that one. */
    private static boolean isOfNamelessClaim(Finding claim, Finding cause) {
        return isIdOfClaim(cause) && claim.label().equals(Gone.LABEL);
    }

    private static boolean isIdOfClaim(Finding finding) {
        return finding.rule().id().equals("wrong-type")
                && finding.at().file().path().startsWith("claims/")
                && finding.at().from().column() == 1;
    }

    /** A link in a copy of an article is written for the place where that article stands. */
    private static boolean isOfCopy(Finding link, Finding cause) {
        return cause.rule().id().equals("duplicate-id")
                && link.at().file().path().equals(cause.at().file().path())
                && link.at().file().path().startsWith("articles/");
    }

    /** Signs of which nothing came because they stand around nothing. */
    private static boolean isInEmptyBinding(Finding signs, Finding cause) {
        return isEmptyBinding(cause)
                && signs.at().file().path().equals(cause.at().file().path())
                && cause.at().start() <= signs.at().start()
                && signs.at().end() <= cause.at().end();
    }

    /** What is left where the words of a claim are missing. */
    private static boolean isEmptied(Finding words, Finding cause) {
        return isEmptyBinding(cause)
                && words.at().file().path().equals(cause.at().file().path())
                && words.at().start() <= cause.at().end()
                && cause.at().start() <= words.at().end() + BRACKETS;
    }

    private static boolean isEmptyBinding(Finding finding) {
        return finding.rule().id().equals("claim-without-words");
    }

    /** What the value of a key says counts once the key is spelled right: until then, nobody knows that it was meant. */
    private static boolean isOfMisspelledKey(Finding value, Finding cause) {
        return cause.rule().id().equals("unknown-key")
                && value.at().file().path().equals(cause.at().file().path())
                && cause.at().end() < value.at().start()
                && VALUE_SIGN
                        .matcher(value.at()
                                .file()
                                .text()
                                .substring(cause.at().end(), value.at().start()))
                        .matches();
    }

    /** The page of a source whose file bears another name than the source itself. */
    private static boolean isOfRenamedFile(Finding path, Finding cause) {
        return cause.rule().id().equals("source-id-differs-from-file")
                && path.at().text().equals("/sources/" + cause.at().text());
    }

    /** The page of a topic that its articles know and the site file does not. */
    private static boolean isOfUnknownTopic(Finding path, Finding cause) {
        return cause.rule().id().equals("unknown-topic")
                && cause.at().file().path().startsWith("articles" + path.at().text() + "/");
    }

    /** A treatment that is not there because an entry of the site file has no id of its own. */
    private static boolean isOfLists(Finding word, Finding cause) {
        return isFaultOfTopic(cause) && word.at().file().path().startsWith("claims/");
    }

    /** What nothing uses is most likely what the name that nothing has was meant to be. */
    private static boolean isMissed(Finding source, Finding cause) {
        return Set.of("claim-without-source", "empty-file", "missing-file", "unknown-source")
                        .contains(cause.rule().id())
                || isHalfReadClaim(cause);
    }

    /** A claim of which a part could not be read, perhaps the names of its sources. */
    private static boolean isHalfReadClaim(Finding finding) {
        return finding.at().file().path().startsWith("claims/")
                && Set.of("missing-key", "unknown-key", "unknown-word", "wrong-type")
                        .contains(finding.rule().id());
    }

    private static boolean isMiscounted(Finding words, Finding cause) {
        return isEmptied(words, cause) || (cause.rule().id().equals("figures-differ") && holds(words, cause));
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
