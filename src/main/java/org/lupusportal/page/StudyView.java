package org.lupusportal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;

/**
 * A study behind a claim, as the claim's page shows it.
 *
 * @param number from 1
 * @param href its page
 * @param name author and year
 * @param year of publication, where it is known
 * @param design the kind of study
 * @param kind the same in words, with whether it was blinded
 * @param people how many were studied, where that is stated
 * @param size the same in words
 * @param population who they were; may be empty
 * @param comparison what they were compared with
 * @param followUp for how long they were followed
 * @param funding who paid
 * @param conflicts interests that the authors declared
 * @param paidByCompany whether whoever paid, or an author, may gain by the result
 * @param retracted whether its journal withdrew it
 */
record StudyView(
        int number,
        String href,
        String name,
        Optional<Integer> year,
        StudyDesign design,
        String kind,
        OptionalInt people,
        String size,
        String population,
        String comparison,
        String followUp,
        String funding,
        String conflicts,
        boolean paidByCompany,
        boolean retracted) {

    /** The studies of a claim in the order of its sources. */
    static List<StudyView> of(Claim claim) {
        return IntStream.range(0, claim.sources().size())
                .mapToObj(i -> of(i + 1, claim.sources().get(i).source()))
                .toList();
    }

    private static StudyView of(int number, Source source) {
        StudyFacts study = source.study();
        boolean people = !study.isWithoutPeople();
        OptionalInt size = people ? study.participants() : OptionalInt.empty();
        return new StudyView(
                number,
                Address.source(source.id()),
                source.shortName(),
                source.findYear(),
                study.design(),
                study.design().plainName() + (study.blinded().orElse(false) ? ", blinded" : ""),
                size,
                people ? size(size) : "no people",
                study.population().orElse(""),
                comparison(study),
                study.followUp().orElse(SourcePages.NOT_SEEN),
                study.funding().orElse(SourcePages.NOT_SEEN),
                study.conflicts().orElse(SourcePages.NOT_SEEN),
                study.findSponsor().isPresent() || study.findInterests().isPresent(),
                study.isRetracted());
    }

    private static String size(OptionalInt people) {
        return people.isEmpty()
                ? "number not stated"
                : String.format(Locale.US, "%,d", people.getAsInt()) + (people.getAsInt() == 1 ? " person" : " people");
    }

    private static String comparison(StudyFacts study) {
        return study.lacksComparison() && study.comparison().orElse("none").equals("none")
                ? "nobody"
                : study.comparison().orElse(SourcePages.NOT_SEEN);
    }

    /** All of it in one sentence, for those who do not see the drawing. */
    String words() {
        return number + ": " + name + ", " + kind + ", " + size + ".";
    }
}
