package org.lupusportal;

import java.util.Optional;
import java.util.OptionalInt;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;

/** Facts of studies of which a test needs little more than that there are some. */
public final class SomeStudies {

    private SomeStudies() {}

    /** A cohort of which nothing else is known. */
    public static StudyFacts cohort() {
        return study(StudyDesign.COHORT, Optional.empty(), OptionalInt.empty());
    }

    /** A blinded randomized trial of 18 people. */
    public static StudyFacts smallBlindedTrial() {
        return study(StudyDesign.RANDOMISED_TRIAL, Optional.of(true), OptionalInt.of(18));
    }

    private static StudyFacts study(StudyDesign design, Optional<Boolean> blinded, OptionalInt participants) {
        return new StudyFacts(
                design,
                Optional.empty(),
                blinded,
                participants,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
