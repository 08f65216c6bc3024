package org.lupusportal.evidence;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a study besides its bibliographic record; the {@code custom} object of its CSL item.
 *
 * @param design the kind of study
 * @param pooledDesign for a review of studies: the design of the studies that it pools
 * @param blinded whether those who took part did not know who got what
 * @param participants people studied
 * @param population who they were and how ill
 * @param comparison what they were compared with; "none" where there was no comparison group
 * @param followUp for how long they were followed
 * @param registration number in a trial register
 * @param country where it was done
 * @param funding who paid
 * @param conflicts interests that the authors declared
 * @param checked the day on which the record was last compared with its source, ISO 8601
 * @param retracted whether it was withdrawn by its journal; empty where nobody could check
 * @param readWhole whether the abstract or text was read, not only a citation or part of it
 */
public record StudyFacts(
        StudyDesign design,
        Optional<StudyDesign> pooledDesign,
        Optional<Boolean> blinded,
        OptionalInt participants,
        Optional<String> population,
        Optional<String> comparison,
        Optional<String> followUp,
        Optional<String> registration,
        Optional<String> country,
        Optional<String> funding,
        Optional<String> conflicts,
        Optional<String> checked,
        Optional<Boolean> retracted,
        boolean readWhole) {

    /** Below this many people a study is called small: chance can then move a share by ten in a hundred. */
    private static final int SMALL = 100;

    /** The level at which the certainty of what it supports starts. */
    public Certainty startLevel() {
        boolean randomised = design == StudyDesign.RANDOMISED_TRIAL
                || (design.poolsStudies()
                        && pooledDesign
                                .filter(d -> d == StudyDesign.RANDOMISED_TRIAL)
                                .isPresent());
        return randomised ? Certainty.HIGH : Certainty.LOW;
    }

    /** The design of what was studied: a review of studies is as near to people as the studies that it pools. */
    public StudyDesign studiedDesign() {
        return pooledDesign.filter(d -> design.poolsStudies()).orElse(design);
    }

    /** Whether it tells of nothing but animals or the laboratory, itself or in all that it pools. */
    public boolean isWithoutPeople() {
        return studiedDesign().isWithoutPeople();
    }

    public boolean isRetracted() {
        return retracted.orElse(false);
    }

    /** Whether few people were studied: fewer than a hundred. */
    public boolean isSmall() {
        return design.isStudy() && !isWithoutPeople() && participants.isPresent() && participants.getAsInt() < SMALL;
    }

    /** Who paid, where that was someone who makes or sells what was studied, or another company. */
    public Optional<String> findSponsor() {
        return funding.filter(CompanyWords::areIn);
    }

    /** Interests that the authors declared, where a company is among them. */
    public Optional<String> findInterests() {
        return conflicts.filter(CompanyWords::areIn);
    }

    /** Whether it is known that nobody was treated otherwise to compare with. */
    public boolean lacksComparison() {
        return comparison.map(c -> c.matches("none\\b.*")).orElse(false)
                || design == StudyDesign.SINGLE_ARM_TRIAL
                || design == StudyDesign.CASE_SERIES
                || design == StudyDesign.CASE_REPORT;
    }
}
