package org.lupusportal.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lupusportal.evidence.Change;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;

/**
 * One article as it is published, at one path for ever.
 *
 * @param path {@code topic/slug}
 * @param title its name
 * @param summary what it is about, in one or two sentences
 * @param order its place on its shelf, smallest first
 * @param evidenceTo the day up to which the evidence was looked for
 * @param reviewBy the day by which it should be looked at again
 * @param keyPoints what to remember, each with its claims
 * @param questions to ask at the next appointment
 * @param codes codes of health records that lead here, by system, such as {@code icd10cm}
 * @param aliases former paths, with a leading slash
 * @param changes what changed and when, newest first
 * @param body the text
 * @param wording sum of the text and of the claims that it uses: what links remember of it
 * @param fingerprint of all that a reviewer reads of it, with its drawings, its references and its dates: what a sign-off is
 *     bound to
 */
public record Article(
        ArticlePath path,
        String title,
        String summary,
        int order,
        LocalDate evidenceTo,
        LocalDate reviewBy,
        List<Body> keyPoints,
        List<String> questions,
        Map<CodeSystem, List<String>> codes,
        List<String> aliases,
        List<Change> changes,
        Body body,
        String wording,
        String fingerprint) {

    public Article {
        keyPoints = List.copyOf(keyPoints);
        questions = List.copyOf(questions);
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        aliases = List.copyOf(aliases);
        changes = Change.newestFirst(changes);
    }

    /** The day of the last change that a reader is told of. */
    public LocalDate lastChanged() {
        return changes.isEmpty() ? evidenceTo : changes.get(0).date();
    }

    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(reviewBy);
    }

    /** Ids of all claims that the article makes, sorted. */
    public Set<String> claimIds() {
        Set<String> ids = new TreeSet<>();
        keyPoints.forEach(point -> point.mentions().map(Mark.Mention::claim).forEach(ids::add));
        body.mentions().map(Mark.Mention::claim).forEach(ids::add);
        return ids;
    }
}
