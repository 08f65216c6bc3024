package org.lupusportal.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lupusportal.gate.Wording.Direction;

/**
 * Tells whether a clause speaks of a benefit, a harm or no difference: from what goes up or down, and whether more of that
 * is good. Where its words point both ways it does not guess. Stateless.
 */
final class WordingDirection {

    private static final Pattern SAME = Pattern.compile(
            "\\b(?:no|little) (?:\\w+ ){0,2}?(?:differences?|benefits?|effects?|gains?|advantages?|improvements?|better|change|more (?:\\w+ ){1,5}than|worse|faster)\\b"
                    + "|\\b(?:did|does|do|may|might|could|can|will|would|probably|is|are|was|were|has|have|had) not(?! only)\\b"
                    + "|\\b(?:did|does|do|is|are|was|were|has|have|ca|wo)n't\\b|\\bcannot\\b|\\bfail(?:s|ed)? to\\b|\\blittle or no\\b"
                    + "|\\b(?:helps?|adds?|change[sd]?|did|does) (?:\\w+ )?little\\b|\\b(?:makes?|made) no\\b|\\bmuch the same\\b"
                    + "|\\bthe same (?:number|rate|share|effect|as|in|with|after)\\b|(?<!times |twice |half |at least |fold )\\bas (?:often|many|common|well|likely|much|long|good) as\\b"
                    + "|\\bsimilar(?:ly)?\\b|\\bequal(?:ly)?\\b|\\balike\\b|\\bneither\\b|\\bno (?:one|person|patient|woman|man)\\b|\\bwithout (?:an? )?(?:clear |added )?(?:effect|benefit)\\b"
                    + "|^no\\b|, no\\b|\\bno (?:serious|severe|new|major|added|sign)\\b");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|all|another) (?:people )?(?:out )?(?:of|in) (?:the |about |same )*(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)\\b|\\b(?:another|a third) (?:\\d+|none)\\b");
    private static final Set<String> LACKING =
            Set.of("low", "loss", "los", "lack", "poor", "thin", "early", "shortag", "fall");
    private static final Set<String> GOOD = Set.of(
            "improv",
            "improvement",
            "better",
            "milder",
            "help",
            "benefit",
            "beneficial",
            "reliev",
            "relief",
            "eas",
            "protect",
            "heal",
            "effectiv",
            "cur",
            "sooth",
            "safer",
            "safe",
            "alleviat",
            "recover",
            "protection",
            "protectiv",
            "gain",
            "resolv");
    private static final Set<String> BAD = Set.of(
            "worse",
            "worst",
            "worsen",
            "harm",
            "harmful",
            "damag",
            "dangerous",
            "injur",
            "risky",
            "unsaf",
            "toxic",
            "deadly",
            "poison",
            "relaps");
    private static final Set<String> UP = Set.of(
            "more", "higher", "greater", "longer", "larger", "stronger", "rais", "increas", "prolong", "boost", "mor");
    private static final Set<String> DOWN =
            Set.of("less", "fewer", "lower", "smaller", "shorter", "slower", "rarer", "weaker", "halv", "lowest");
    private static final Set<WordClass> OUTCOMES = EnumSet.of(
            WordClass.SYMPTOM,
            WordClass.DISEASE,
            WordClass.MEASURE,
            WordClass.FUNCTION,
            WordClass.PROCESS,
            WordClass.EVENT,
            WordClass.SURVIVAL,
            WordClass.ADVERSE);
    private static final Set<WordClass> REACHED = EnumSet.of(WordClass.GET, WordClass.CAUSE);
    private static final Pattern SETBACK = Pattern.compile(
            "\\b(?:c[ao]me back|comes back|return(?:s|ed)?|relapsed|flared|died|got (?:an? )?(?:\\w+ )?infection|had (?:an? )?(?:\\w+ )?(?:infection|flare|relapse|reaction|stroke|clot)|lost (?:their |her |his )?\\w+|failed|spread|scarred|sick)\\b");

    private WordingDirection() {}

    static Direction of(String clause) {
        Reading reading = Reading.of(clause);
        Set<Direction> signs = EnumSet.noneOf(Direction.class);
        List<Hit> hits = reading.hits();
        boolean counted = COUNT.matcher(clause).results().count() > 1;
        for (int i = 0; i < hits.size(); i++) {
            int sign = sign(reading, i, counted);
            if (sign != 0) {
                signs.add(sign > 0 ? Direction.BENEFIT : Direction.HARM);
            }
        }
        if (signs.isEmpty() && counted) {
            return Direction.NONE;
        }
        boolean told = !signs.isEmpty()
                || hits.stream()
                        .anyMatch(h -> h.wordClass().ground() == Verdict.Ground.Kind.EFFECT
                                || h.wordClass().ground() == Verdict.Ground.Kind.SAFETY
                                || h.wordClass() == WordClass.COMPARE
                                || OUTCOMES.contains(h.wordClass()));
        if (told && SAME.matcher(clause).find()) {
            return Direction.NO_DIFFERENCE;
        }
        if (signs.isEmpty() && SETBACK.matcher(clause).find()) {
            return Direction.HARM;
        }
        return signs.size() == 1 ? signs.iterator().next() : Direction.NONE;
    }

    /** 1 if this term speaks of something good that happens, -1 of something bad, 0 if it does not say, as where two groups are counted. */
    private static int sign(Reading reading, int at, boolean counted) {
        Hit hit = reading.hits().get(at);
        if (isInRelativeClause(reading, hit)) {
            return 0;
        }
        boolean outcome = OUTCOMES.contains(hit.wordClass());
        for (int i = hit.from(); i < hit.to(); i++) {
            String stem = reading.words().get(i).stem();
            if (outcome && hit.to() - hit.from() > 1 && way(hit, stem) != 0) {
                return way(hit, stem) * Math.abs(polarity(hit));
            }
            if (GOOD.contains(stem)) {
                return 1;
            }
            if (BAD.contains(stem) && (!outcome || isVerb(reading, i))) {
                return -1;
            }
        }
        if (hit.wordClass() == WordClass.HURT) {
            return -1;
        }
        int way = way(hit, reading.words().get(hit.from()).stem());
        if (way != 0) {
            return way * polarityNear(reading, at, hit.wordClass() == WordClass.CAUSE);
        }
        boolean reached = !counted && REACHED.contains(hit.wordClass()) && !hasWayBefore(reading, at);
        return reached ? polarityNear(reading, at, true) : 0;
    }

    /** "damages the eyes", and not "damage to the eyes". */
    private static boolean isVerb(Reading reading, int word) {
        List<Word> words = reading.words();
        return word + 1 < words.size()
                && Set.of("the", "your", "their", "a")
                        .contains(words.get(word + 1).lower());
    }

    private static boolean hasWayBefore(Reading reading, int at) {
        return reading.hits().subList(0, at).stream()
                .anyMatch(hit -> way(hit, reading.words().get(hit.from()).stem()) != 0);
    }

    private static int way(Hit hit, String stem) {
        if (DOWN.contains(stem) || hit.wordClass() == WordClass.LOWER || hit.wordClass() == WordClass.PREVENT) {
            return -1;
        }
        return UP.contains(stem) || hit.wordClass() == WordClass.RAISE ? 1 : 0;
    }

    /** Whether the outcome after a term, or else the one before it, is good or bad; another way up or down between them speaks for itself. */
    private static int polarityNear(Reading reading, int at, boolean onlyAfter) {
        List<Hit> hits = reading.hits();
        boolean risk = false;
        for (int i = at + 1; i < Math.min(hits.size(), at + 5); i++) {
            Hit next = hits.get(i);
            if (OUTCOMES.contains(next.wordClass()) && polarity(next) != 0) {
                return polarity(reading, next);
            }
            if (way(next, reading.words().get(next.from()).stem()) != 0) {
                return 0;
            }
            risk |= next.wordClass() == WordClass.RISK;
        }
        for (int i = at - 1; !onlyAfter && i >= Math.max(0, at - 4); i--) {
            Hit former = hits.get(i);
            if (OUTCOMES.contains(former.wordClass()) && polarity(former) != 0) {
                return polarity(reading, former);
            }
        }
        return risk ? -1 : 0;
    }

    /** "Antibodies that protect": the good is what they do, not what is done. */
    private static boolean isInRelativeClause(Reading reading, Hit hit) {
        return hit.from() > 0
                && Set.of("that", "which", "who")
                        .contains(reading.words().get(hit.from() - 1).lower());
    }

    /** Good or bad, and the other way round where it is lacking: "low blood counts", "loss of sight". */
    private static int polarity(Reading reading, Hit hit) {
        boolean lacking = false;
        for (int i = Math.max(0, hit.from() - 2); i < hit.from(); i++) {
            lacking |= LACKING.contains(reading.words().get(i).stem());
        }
        boolean low =
                hit.from() > 0 && reading.words().get(hit.from() - 1).stem().equals("low");
        if (lacking && polarity(hit) > 0) {
            return -1;
        }
        return low && hit.wordClass() == WordClass.MEASURE ? 1 : polarity(hit);
    }

    private static int polarity(Hit hit) {
        boolean bad = hit.wordClass() == WordClass.ADVERSE || hit.wordClass() == WordClass.DISEASE;
        return bad ? -1 : hit.term().polarity();
    }
}
