package org.lupusportal.check.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.ReadingFault;
import org.lupusportal.manuscript.SiteDraft;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/**
 * An intervention or an outcome of a claim that is none of those in the site file: the words that writers choose themselves and
 * then keep to. The words that the portal itself closes are held to their lists while files are read.
 */
public final class UnknownWord implements Rule {

    @Override
    public RuleCard card() {
        return ReadingFault.WORD_UNKNOWN.card();
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return Stream.concat(
                check(galley, "intervention", galley.interventions(), ClaimDraft::intervention),
                check(
                        galley,
                        "outcome",
                        outcomes(galley),
                        claim -> claim.outcome().map(UnknownWord::located)));
    }

    private static Set<String> outcomes(Galley galley) {
        return galley.manuscript().site().stream()
                .map(SiteDraft::outcomes)
                .flatMap(List::stream)
                .map(Passage::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Located<String> located(Passage words) {
        return new Located<>(words.text(), words.span());
    }

    /** One finding a word, because a wrong one is copied from claim to claim; none where the site file has no such list. */
    private Stream<Finding> check(
            Galley galley, String key, Collection<String> known, Function<ClaimDraft, Optional<Located<String>>> word) {
        Map<String, List<Located<String>>> unknown = galley.manuscript().claims().stream()
                .flatMap(claim -> word.apply(claim).stream())
                .filter(written -> !known.isEmpty() && !known.contains(written.value()))
                .filter(written -> !galley.manuscript().mayHold(Part.SITE, written.value()))
                .collect(Collectors.groupingBy(Located::value, TreeMap::new, Collectors.toList()));
        return unknown.values().stream().map(places -> finding(key, known, places));
    }

    private Finding finding(String key, Collection<String> known, List<Located<String>> places) {
        String word = places.get(0).value();
        Finding finding = Finding.of(
                        card(), places.get(0).at(), Quoted.of(word) + " is no " + key + " of the site file")
                .labelled("not in site.yaml")
                .fix(Nearest.to(word, known)
                        .map(near -> "write `" + near + "`")
                        .orElse("write one of the " + key + "s in content/site.yaml, or add this one there"));
        return finding.alsoAt(places.stream().skip(1).map(Located::at), "written here too");
    }
}
