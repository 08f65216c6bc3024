package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kind of a source, as evidence-based medicine sorts them. The design decides what a source may support and at which
 * level certainty starts (GRADE: randomised evidence starts high, all other evidence low).
 */
public enum StudyDesign {
    RANDOMISED_TRIAL(
            "randomised-trial",
            "randomized trial",
            "Chance decided who got which treatment. So the groups should be alike at the start.",
            Support.ANY),
    SYSTEMATIC_REVIEW(
            "systematic-review",
            "systematic review",
            "The authors looked for all studies on one question, by rules that they set before.",
            Support.ANY),
    META_ANALYSIS(
            "meta-analysis",
            "pooled analysis of studies",
            "The authors put the numbers of several studies together. It is only as good as those studies.",
            Support.ANY),
    SINGLE_ARM_TRIAL(
            "single-arm-trial",
            "trial without a comparison group",
            "Everyone got the same treatment. There was nobody to compare them with.",
            Support.ANY),
    COHORT(
            "cohort",
            "study that followed a group over time",
            "A group of people was followed over time. Doctors and patients chose the treatment, not chance.",
            Support.ANY),
    CASE_SERIES(
            "case-series",
            "series of cases without a comparison group",
            "Doctors wrote a report on several of their patients. There was nobody to compare them with.",
            Support.ANY),
    CASE_REPORT(
            "case-report",
            "report of single cases",
            "Doctors wrote down what they saw in one patient, or in a few.",
            Support.ANY),
    CROSS_SECTIONAL(
            "cross-sectional",
            "survey at one point in time",
            "People or records were looked at once. So nobody can tell what came first.",
            Support.SAFETY),
    REGULATOR_NOTICE(
            "regulator-notice",
            "notice of a regulator",
            "An authority that watches over medicines tells what was reported to it, or what it decided.",
            Support.SAFETY),
    REVIEW(
            "review",
            "review article",
            "Experts sum up what they know. Nobody can tell which studies they left out.",
            Support.NO_EFFECT),
    GUIDELINE(
            "guideline",
            "guideline",
            "A group of experts says how patients should be cared for, and what that rests on.",
            Support.NO_EFFECT),
    ORGANISATION_PAGE(
            "organisation-page",
            "page of an organization",
            "A page that an organization has written for the public.",
            Support.NO_EFFECT),
    REGISTRY_ENTRY(
            "registry-entry",
            "entry in a trial register",
            "It tells that a study is planned or running. It does not tell what the study found.",
            Support.NO_EFFECT),
    ANIMAL(
            "animal",
            "study in animals",
            "The work was done in animals. What is seen there often does not hold in people.",
            Support.MECHANISM),
    LABORATORY(
            "laboratory",
            "laboratory study",
            "The work was done on cells or tissue in a laboratory, not in people.",
            Support.MECHANISM);

    private enum Support {
        ANY,
        SAFETY,
        MECHANISM,
        NO_EFFECT
    }

    private final String id;
    private final String plainName;
    private final String explanation;
    private final Support support;

    StudyDesign(String id, String plainName, String explanation, Support support) {
        this.id = id;
        this.plainName = plainName;
        this.explanation = explanation;
        this.support = support;
    }

    /** The word in content files, such as {@code randomised-trial}. */
    public String id() {
        return id;
    }

    /** The words for readers, in lower case, such as "randomized trial". */
    public String plainName() {
        return plainName;
    }

    /** What was done and what that means for a reader, in one or two plain sentences. */
    public String explanation() {
        return explanation;
    }

    public static Optional<StudyDesign> findById(String id) {
        return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst();
    }

    /** Whether a source of this design can carry a claim of this kind, alone or beside others. */
    public boolean canSupport(ClaimKind kind) {
        return switch (support) {
            case ANY -> true;
            case SAFETY -> kind == ClaimKind.SAFETY || kind == ClaimKind.MECHANISM;
            case MECHANISM, NO_EFFECT -> kind == ClaimKind.MECHANISM && support == Support.MECHANISM;
        };
    }

    /** Whether it pools other studies, so that its start level follows from theirs. */
    public boolean poolsStudies() {
        return this == SYSTEMATIC_REVIEW || this == META_ANALYSIS;
    }

    /** Whether a source of this design reports on people who were studied, and therefore needs an identifier. */
    public boolean isStudy() {
        return support == Support.ANY
                || support == Support.MECHANISM
                || this == REGISTRY_ENTRY
                || this == CROSS_SECTIONAL;
    }

    /** Whether it was done in animals or in the laboratory, which a reader must hear first. */
    public boolean isWithoutPeople() {
        return support == Support.MECHANISM;
    }
}
