package org.lupusportal.check;

import java.util.List;
import java.util.Optional;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.ClaimFinding;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.ClaimDraft.StepDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;

/** The words of drafts as the medicine's side understands them; empty where a word lacks or is none. */
public final class Studies {

    private Studies() {}

    public static Optional<StudyDesign> design(SourceDraft source) {
        return source.findFact("design").map(Located::value).flatMap(StudyDesign::findById);
    }

    /** The design of the studies that a review of studies pools. */
    public static Optional<StudyDesign> pooledDesign(SourceDraft source) {
        return design(source)
                .filter(StudyDesign::poolsStudies)
                .flatMap(d -> source.findFact("reviews"))
                .map(Located::value)
                .flatMap(StudyDesign::findById);
    }

    /** Whether people were put into groups by chance, in the study itself or in all that it pools. */
    public static boolean isRandomised(SourceDraft source) {
        return design(source).filter(d -> d == StudyDesign.RANDOMISED_TRIAL).isPresent()
                || pooledDesign(source)
                        .filter(d -> d == StudyDesign.RANDOMISED_TRIAL)
                        .isPresent();
    }

    /** Whether it was done in animals or in the laboratory, or pools nothing but such studies. */
    public static boolean isWithoutPeople(SourceDraft source) {
        return pooledDesign(source)
                .or(() -> design(source))
                .map(StudyDesign::isWithoutPeople)
                .orElse(false);
    }

    /** Whether a source of this design can carry a claim of this kind; true where its design is not known. */
    public static boolean canSupport(SourceDraft source, ClaimKind kind) {
        return design(source)
                .map(design -> design.canSupport(kind) && (kind == ClaimKind.MECHANISM || !isWithoutPeople(source)))
                .orElse(true);
    }

    /** Whether every source can carry the claim; what follows from one that cannot would only echo that. */
    public static boolean canSupport(List<SourceDraft> sources, ClaimDraft claim) {
        return kind(claim)
                .map(kind -> sources.stream().allMatch(source -> canSupport(source, kind)))
                .orElse(true);
    }

    public static Optional<ClaimKind> kind(ClaimDraft claim) {
        return claim.kind().map(Located::value).flatMap(ClaimKind::findById);
    }

    public static boolean isGap(ClaimDraft claim) {
        return kind(claim).filter(k -> k == ClaimKind.GAP).isPresent();
    }

    public static Optional<ClaimFinding> finding(ClaimDraft claim) {
        return claim.finding().map(Located::value).flatMap(ClaimFinding::findById);
    }

    public static Optional<Certainty> start(ClaimDraft claim) {
        return claim.rating()
                .flatMap(ClaimDraft.RatingDraft::start)
                .map(Located::value)
                .flatMap(Certainty::findById);
    }

    /** Whether a claim starts surer or less sure than the designs of its sources allow; false where one of them is not known. */
    public static boolean startsAgainstDesign(List<SourceDraft> sources, ClaimDraft claim) {
        boolean known = !sources.isEmpty()
                && sources.size() == claim.sources().size()
                && sources.stream().allMatch(source -> design(source).isPresent())
                && canSupport(sources, claim);
        Optional<Certainty> start = start(claim).filter(level -> known);
        return start.filter(Certainty.HIGH::equals).isPresent()
                ? sources.stream().noneMatch(Studies::isRandomised)
                : start.filter(Certainty.LOW::equals).isPresent()
                        && sources.stream().allMatch(Studies::isRandomised);
    }

    /** The level that follows from start, downs and ups. */
    public static Optional<Certainty> certainty(ClaimDraft claim) {
        return claim.rating()
                .flatMap(rating -> start(claim).map(s -> s.moved(sum(rating.ups()) - sum(rating.downs()))));
    }

    private static int sum(List<StepDraft> steps) {
        return steps.stream().mapToInt(step -> step.steps().value()).sum();
    }
}
