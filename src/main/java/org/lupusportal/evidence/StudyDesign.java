package org.lupusportal.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kind of a source, as evidence-based medicine sorts them. The design decides what a source may support and at which
 * level certainty starts (GRADE: randomised evidence starts high, all other evidence low).
 */
public enum StudyDesign {
    RANDOMISED_TRIAL("randomised-trial", "randomized trial", Support.ANY),
    SYSTEMATIC_REVIEW("systematic-review", "systematic review", Support.ANY),
    META_ANALYSIS("meta-analysis", "pooled analysis of studies", Support.ANY),
    SINGLE_ARM_TRIAL("single-arm-trial", "trial without a comparison group", Support.ANY),
    COHORT("cohort", "study that followed a group over time", Support.ANY),
    CASE_SERIES("case-series", "series of cases without a comparison group", Support.ANY),
    CASE_REPORT("case-report", "report of single cases", Support.ANY),
    CROSS_SECTIONAL("cross-sectional", "survey at one point in time", Support.SAFETY),
    REGULATOR_NOTICE("regulator-notice", "notice of a regulator", Support.SAFETY),
    REVIEW("review", "review article", Support.NO_EFFECT),
    GUIDELINE("guideline", "guideline", Support.NO_EFFECT),
    ORGANISATION_PAGE("organisation-page", "page of an organization", Support.NO_EFFECT),
    REGISTRY_ENTRY("registry-entry", "entry in a trial register", Support.NO_EFFECT),
    ANIMAL("animal", "study in animals", Support.MECHANISM),
    LABORATORY("laboratory", "laboratory study", Support.MECHANISM);

    private enum Support {
        ANY,
        SAFETY,
        MECHANISM,
        NO_EFFECT
    }

    private final String id;
    private final String plainName;
    private final Support support;

    StudyDesign(String id, String plainName, Support support) {
        this.id = id;
        this.plainName = plainName;
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
