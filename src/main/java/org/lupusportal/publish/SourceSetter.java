package org.lupusportal.publish;

import java.util.Optional;
import java.util.OptionalInt;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;

/** Turns the draft of a source into the source. */
final class SourceSetter {

    private SourceSetter() {}

    static Source source(SourceDraft draft) {
        return new Source(draft.id().value(), draft.item(), facts(draft));
    }

    private static StudyFacts facts(SourceDraft draft) {
        return new StudyFacts(
                fact(draft, "design").flatMap(StudyDesign::findById).orElseThrow(),
                fact(draft, "reviews").flatMap(StudyDesign::findById),
                fact(draft, "blinded").map(Boolean::valueOf),
                fact(draft, "participants")
                        .map(n -> OptionalInt.of(Integer.parseInt(n)))
                        .orElse(OptionalInt.empty()),
                fact(draft, "population"),
                fact(draft, "comparison"),
                fact(draft, "follow-up"),
                fact(draft, "registration"),
                fact(draft, "country"),
                fact(draft, "funding"),
                fact(draft, "conflicts"),
                fact(draft, "checked"),
                fact(draft, "retracted").map(Boolean::valueOf),
                fact(draft, "verified").map("full"::equals).orElse(false));
    }

    private static Optional<String> fact(SourceDraft draft, String key) {
        return draft.findFact(key).map(Located::value);
    }
}
