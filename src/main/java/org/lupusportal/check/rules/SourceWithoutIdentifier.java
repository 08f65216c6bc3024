package org.lupusportal.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.SourceDraft;

/** A study that cannot be found again: no DOI, PubMed number or number in a trial register, or one that is none. */
public final class SourceWithoutIdentifier implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "source-without-identifier", "a study that nobody can look up may not exist, and a reader cannot tell");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().sources().stream()
                .flatMap(source -> Stream.of(
                                malformed(source, "DOI", DOI, "10.1136/annrheumdis-2017-211073"),
                                malformed(source, "PMID", PMID, "28478399"),
                                missing(galley, source))
                        .flatMap(Optional::stream)
                        .limit(1));
    }

    private static Optional<Finding> malformed(SourceDraft source, String key, Pattern form, String example) {
        return Optional.ofNullable(source.places().get(key))
                .filter(written -> !form.matcher(written.value()).matches())
                .map(written -> Finding.of(CARD, written.at(), Quoted.of(written.value()) + " is not a " + key)
                        .labelled("leads nowhere")
                        .fix("write it as in `" + key + ": " + example + "`"));
    }

    private static Optional<Finding> missing(Galley galley, SourceDraft source) {
        boolean needed = Studies.design(source).map(StudyDesign::isStudy).orElse(false);
        boolean found = Stream.of("DOI", "PMID").anyMatch(source.places()::containsKey)
                || source.findFact("registration").isPresent();
        if (!needed || found || galley.manuscript().mayHold(Part.SOURCES, "registration")) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(CARD, source.id().at(), "study " + Quoted.of(source.fileId()) + " has no identifier")
                        .labelled("no DOI, PMID or registration")
                        .fix("add `DOI`, `PMID`, or `registration` under `custom`"));
    }
}
