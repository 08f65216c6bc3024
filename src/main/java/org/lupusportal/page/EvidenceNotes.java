package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;

/** Makes the evidence note of a claim: the one place where certainty, caveat and sources are put into words. */
public final class EvidenceNotes {

    /** Studies of which a note says who was studied; more would make it a wall, and the claim's page names them all. */
    private static final int MOST_DESCRIBED = 3;

    private EvidenceNotes() {}

    /** The note of a claim of this edition, to stand at {@code id} on its page. */
    public static EvidenceNote of(String id, Claim claim, Edition edition) {
        String subject = subject(claim, edition);
        return claim instanceof Claim.Rated rated ? rated(id, rated, subject) : gap(id, (Claim.Gap) claim, subject);
    }

    /** Treatment and outcome; where several claims are on both, only its own words tell a claim from the others. */
    private static String subject(Claim claim, Edition edition) {
        boolean alone = edition.claims().stream()
                .filter(other ->
                        other.words().intervention().equals(claim.words().intervention()))
                .filter(other -> other.words().outcome().equals(claim.words().outcome()))
                .allMatch(other -> other.id().equals(claim.id()));
        return alone
                ? edition.site().shortNameOf(claim.words().intervention()) + ", "
                        + claim.words().outcome()
                : claim.says();
    }

    private static EvidenceNote rated(String id, Claim.Rated claim, String subject) {
        return new EvidenceNote(
                id,
                claim.id(),
                Address.claim(claim.id()),
                subject,
                claim.certainty().id(),
                claim.certainty().word(),
                claim.certainty().step(),
                claim.certainty().sentence(),
                claim.caveat().text(),
                lead(claim),
                studied(claim),
                IntStream.range(0, claim.sources().size())
                        .mapToObj(i -> line(claim.sources().get(i).source(), i == 0))
                        .toList());
    }

    private static EvidenceNote gap(String id, Claim.Gap claim, String subject) {
        String when = Dates.plain(claim.searched());
        return new EvidenceNote(
                id,
                claim.id(),
                Address.claim(claim.id()),
                subject,
                "none",
                "No study found",
                0,
                "We looked and found no study.",
                claim.caveat().text(),
                "",
                List.of(),
                List.of(new EvidenceNote.SourceLine(
                        "search", Address.claim(claim.id()) + "#search", "Our search on " + when, claim.where(), "")));
    }

    /** What must be heard before all else where no people were studied: in what, instead. */
    private static String lead(Claim.Rated claim) {
        if (!claim.isWithoutPeople()) {
            return "";
        }
        boolean animals = has(claim, StudyDesign.ANIMAL);
        boolean laboratory = has(claim, StudyDesign.LABORATORY);
        String where = animals && laboratory ? "animals and in the laboratory" : animals ? "animals" : "the laboratory";
        return "Studied in " + where + ", not in people.";
    }

    private static boolean has(Claim.Rated claim, StudyDesign design) {
        return claim.sources().stream().anyMatch(e -> e.source().study().studiedDesign() == design);
    }

    /** Who was studied, how ill, compared with what and for how long: a line a study, at most three studies. */
    private static List<String> studied(Claim.Rated claim) {
        return claim.sources().stream()
                .map(e -> e.source().study())
                .map(EvidenceNotes::studied)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_DESCRIBED)
                .toList();
    }

    private static Optional<String> studied(StudyFacts study) {
        List<String> parts = new ArrayList<>();
        study.population()
                .ifPresent(
                        who -> parts.add(people(study).map(n -> n + ": " + who).orElse(who)));
        if (study.population().isEmpty()) {
            people(study).ifPresent(parts::add);
        }
        addSetting(study, parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static void addSetting(StudyFacts study, List<String> parts) {
        study.comparison()
                .map(c -> c.equals("none") ? "no comparison group" : "compared with " + c)
                .ifPresent(parts::add);
        study.followUp().ifPresent(time -> parts.add("followed for " + time));
    }

    /** The same as a sentence behind the facts of a source, which tell the number already. */
    private static String setting(StudyFacts study) {
        List<String> parts = new ArrayList<>();
        study.population().ifPresent(parts::add);
        addSetting(study, parts);
        String text = String.join("; ", parts);
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static Optional<String> people(StudyFacts study) {
        if (study.participants().isEmpty()) {
            return Optional.empty();
        }
        int n = study.participants().getAsInt();
        String counted = study.isWithoutPeople() ? "" : n == 1 ? " person" : " people";
        return counted.isEmpty() ? Optional.empty() : Optional.of(String.format(Locale.US, "%,d", n) + counted);
    }

    static EvidenceNote.SourceLine line(Source source) {
        return line(source, false);
    }

    private static EvidenceNote.SourceLine line(Source source, boolean described) {
        StudyFacts study = source.study();
        String kind = study.design().plainName() + (study.blinded().orElse(false) ? ", blinded" : "");
        String facts = Stream.of(
                        Optional.of(kind),
                        people(study),
                        study.isRetracted() ? Optional.of("RETRACTED") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new EvidenceNote.SourceLine(
                source.id(), Address.source(source.id()), source.shortName(), facts, described ? setting(study) : "");
    }
}
