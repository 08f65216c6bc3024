package org.lupusportal.search;

import java.util.Set;
import org.lupusportal.edition.Article;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimKind;

/** How far one thing goes before another that fits a question as well: by what is asked, by treatment, certainty and use. */
final class Standing {

    /** A claim of the kind that is asked for goes before others that fit as well. */
    private static final double OF_THE_KIND_ASKED = 1.25;

    /** Who names a treatment and asks nothing is told first what it does. */
    private static final double WHAT_IT_DOES = 1.2;

    /** Per step of the certainty meter: of claims that fit as well, the surer goes first. */
    private static final double PER_STEP_OF_CERTAINTY = 0.2;

    /** Of claims that fit about as well, what was seen in people goes before what was seen in animals or in the laboratory. */
    private static final double WITHOUT_PEOPLE = 0.6;

    /** Where a question is about a treatment, what is about others only goes behind what is about that one. */
    private static final double OTHER_TREATMENT = 0.55;

    /** Where it is about none, a page on one goes behind a page on lupus that fits about as well. */
    private static final double UNASKED_TREATMENT = 0.75;

    /** Of claims that fit as well, the one on which more pages and answers rest goes first. */
    private static final double PER_DOUBLING_OF_USE = 0.06;

    private final Question question;
    private final Treatments.Asked treatments;
    private final Ties ties;

    Standing(Question question, Treatments.Asked treatments, Ties ties) {
        this.question = question;
        this.treatments = treatments;
        this.ties = ties;
    }

    double of(Article article) {
        if (treatments.ids().isEmpty()) {
            return ties.treatmentsNamedBy(article).isEmpty() ? 1 : UNASKED_TREATMENT;
        }
        Set<String> about = treatments.named() ? ties.treatmentsOf(article) : ties.allTreatmentsOf(article);
        return about.isEmpty() || about.stream().anyMatch(treatments.ids()::contains) ? 1 : OTHER_TREATMENT;
    }

    double of(Claim claim) {
        ClaimKind kind = claim.kind();
        double asked = question.kinds().contains(kind)
                ? OF_THE_KIND_ASKED
                : kind == ClaimKind.EFFICACY && onlyNamesATreatment() ? WHAT_IT_DOES : 1;
        boolean withoutPeople = claim instanceof Claim.Rated rated && rated.isWithoutPeople();
        return asked
                * (treatments.ids().isEmpty()
                                || treatments.ids().contains(claim.words().intervention())
                        ? 1
                        : OTHER_TREATMENT)
                * (1 + PER_DOUBLING_OF_USE * Math.log(1 + ties.uses(claim)) / Math.log(2))
                * (withoutPeople ? WITHOUT_PEOPLE : 1)
                * (1
                        + PER_STEP_OF_CERTAINTY
                                * claim.findCertainty().map(Certainty::step).orElse(1));
    }

    private boolean onlyNamesATreatment() {
        return question.kinds().isEmpty()
                && !treatments.ids().isEmpty()
                && question.units().stream().filter(Question.Unit::telling).count() == 1;
    }
}
