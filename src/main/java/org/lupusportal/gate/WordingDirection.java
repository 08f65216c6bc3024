package org.lupusportal.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lupusportal.gate.Leaning.Part;
import org.lupusportal.gate.Wording.Direction;

/**
 * Tells whether a clause speaks of a benefit, a harm or no difference: from what goes up or down, and whether more of that
 * is good. Where its words point both ways it does not guess. One reading of one clause; its length is patterns.
 */
final class WordingDirection {

    private static final Pattern SAME = Pattern.compile(
            "\\b(?:no|little) (?:\\w+ ){0,2}?(?:differences?|benefits?|effects?|gains?|advantages?|improvements?|better|change|more (?:\\w+ ){1,5}than|worse|faster|reductions?|increases?|rises?|falls?|drops?|harms?|relief|protection)\\b"
                    + "|\\bno different\\b|\\bunchanged\\b|\\b(?:add|adds|added|change|changes|changed) nothing\\b|\\b(?:did|does|do|may|might|could|can|will|would|probably|is|are|was|were|has|have|had) not(?! only)\\b"
                    + "|\\b(?:did|does|do|is|are|was|were|has|have|ca|wo)n't\\b|\\bcannot\\b|\\bfail(?:s|ed)? to\\b|\\bunlikely (?:to|that)\\b|\\blittle or no\\b"
                    + "|\\b(?:helps?|adds?|change[sd]?|did|does) (?:\\w+ )?little\\b|\\b(?:makes?|made) no\\b|\\bmuch the same\\b"
                    + "|\\bthe same (?:number|rate|share|effect|as|in|with|after)\\b|(?<!times |twice |half |at least |fold |not |nearly )\\bas (?:many|often|common|much|long|high|low|large|good|likely) (?:[\\w'-]+ ){1,10}?as (?:with|in|on|after|under|among|without|those|people|the|when|before)\\b"
                    + "|(?<!times |twice |half |at least |fold )\\bas (?:often|many|common|well|likely|much|long|good) (?:(?:with|in|after|on) (?:\\w+ ){1,4})?as\\b(?! (?:half|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b)"
                    + "|\\bsimilar(?:ly)?\\b|\\bequal(?:ly)?\\b|\\balike\\b|\\bneither\\b|\\bnever\\b|(?<!that |which |where )\\bnobody\\b|\\bno (?:one|person|patient|woman|man)\\b|\\bwithout (?:an? )?(?:clear |added )?(?:effect|benefit)\\b"
                    + "|\\bno (?:\\w+ )?risks?\\b|\\bjust as (?:many|often|common|likely)\\b|\\bas (?:many|often|common) (?:[\\w'-]+ ){0,4}?(?:in|with|on) (?:both|either)\\b"
                    + "|\\bno (?:more|less|fewer|rarer) (?:common|frequent|often|likely|rare|[\\w-]+ (?:with|in|on|after|among))\\b|^no\\b|, no\\b|\\bno (?:serious|severe|new|major|added|sign)\\b");

    /** Turns of phrase that say "no difference" without a word for an effect beside them. */
    private static final Pattern SAME_ALONE = Pattern.compile(
            "\\b(?:just|no) (?:as well|better or worse) (?:without|with)\\b|\\bworks? (?:just |about |equally )?(?:as )?(?<=as |equally )well(?: as \\w+)?[.!]?$|\\b(?:harms?|dangers?|complications?|reactions?|(?:side|unwanted|ill) effects?) (?:(?:of|with|from|after) \\w+ )?(?:is|are|was|were|remains?|stays?) (?:\\w+ )?(?:rare|uncommon)\\b|\\b(?:do|does|did|add|adds|added) nothing (?:for|against|to)\\b|\\bnot (?:add|bring|change|do|gain) anything\\b|\\bof no (?:use|help|value)\\b|\\b(?:is|are|was|were) useless\\b");

    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|all|another) (?:people )?(?:out )?(?:of|in) (?:the |about |same )*(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)\\b|\\b(?:another|a third) (?:\\d+|none)\\b");
    /** Being free of harm: a promise where it stands alone, a warning where it is denied. */
    static final String WITHOUT_HARM = "without (?:any )?(?:risks?|dangers?|harms?|(?:side|unwanted|ill) effects?)";

    private static final Pattern UNSAFE = Pattern.compile(
            "(?:\\b(?:not|never|cannot be|far from)|n't) (?:\\w+ ){0,2}?(?:safe|harmless|tolerable|tolerated)\\b|\\bno longer safe\\b"
                    + "|(?:\\b(?:no|not|never|nothing|nobody|few|hardly|rarely|seldom)|n't) (?:[\\w'-]+ ){0,6}?"
                    + WITHOUT_HARM
                    + "\\b");
    private static final Pattern SETBACK = Pattern.compile(
            "\\b(?:c[ao]me back|comes back|return(?:s|ed)?|relapsed|flared|died|got (?:an? )?(?:\\w+ )?infection|had (?:an? )?(?:\\w+ )?(?:infection|flare|relapse|reaction|stroke|clot)|lost (?:their |her |his )?\\w+|failed|kill(?:s|ed)?(?=[.!]?$)|spread|scarred|sick"
                    + "|(?:is|are|be) (?:a|one|another|the main|an?) (?:\\w+ ){0,2}?(?:(?:side|unwanted) effect|harm|danger|complication) of)\\b");
    private static final Pattern NOBODY = Pattern.compile(
            "(?<!that |which |where )\\b(?:nobody|no one|none|not one|no (?:person|people|patients?|wom[ae]n|m[ae]n|child|children|mother|baby))\\b");

    private static final Set<String> LACKING =
            Set.of("low", "lack", "poor", "thin", "early", "shortag", "weak", "brittl");
    private static final Set<String> BEING = Set.of(
            "is", "are", "was", "wer", "be", "been", "being", "becom", "mad", "mak", "seem", "seems", "get", "look",
            "grow", "appear", "prov");
    private static final Set<String> CLOSES = Set.of(
            "and", "or", "in", "of", "for", "with", "by", "from", "at", "on", "over", "after", "during", ",", "when",
            "as", "to", "while", "than", "a", "within", "follow", "without", "until", "too", "against", ";", ")");

    private static final Set<String> PLACE = Set.of("in", "of", "to", "on", "around", "into", "at", "from");

    private final Reading reading;
    private final List<Leaning> leanings;
    private final boolean counted;

    private WordingDirection(String clause) {
        reading = Reading.of(Rephrasing.of(clause));
        leanings = Leaning.in(reading);
        counted = COUNT.matcher(clause).results().count() > 1;
    }

    static Direction of(String clause) {
        String said = DoubleNegation.undone(StudyFrame.without(clause));
        return Withdrawal.undone(said)
                .map(undone -> opposite(readAlone(undone)))
                .orElseGet(() -> readAlone(said));
    }

    private static Direction readAlone(String clause) {
        return new WordingDirection(clause).read(clause);
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case BENEFIT -> Direction.HARM;
            case HARM -> Direction.BENEFIT;
            default -> direction;
        };
    }

    private Direction read(String clause) {
        Set<Direction> signs = EnumSet.noneOf(Direction.class);
        for (int i = 0; i < leanings.size(); i++) {
            int sign = sign(i);
            if (sign != 0) {
                signs.add(sign > 0 ? Direction.BENEFIT : Direction.HARM);
            }
        }
        if (UNSAFE.matcher(clause).find()) {
            return Direction.HARM;
        }
        if (SAME_ALONE.matcher(clause).find()) {
            return Direction.NO_DIFFERENCE;
        }
        if (signs.isEmpty() && counted) {
            return Direction.NONE;
        }
        if ((!signs.isEmpty() || leanings.stream().anyMatch(WordingDirection::tells))
                && SAME.matcher(clause).find()) {
            return Direction.NO_DIFFERENCE;
        }
        if (signs.isEmpty()) {
            return SETBACK.matcher(clause).find()
                    ? NOBODY.matcher(clause).find() ? Direction.NO_DIFFERENCE : Direction.HARM
                    : saysSafe() ? Direction.NO_DIFFERENCE : Direction.NONE;
        }
        return signs.size() == 1 ? signs.iterator().next() : Direction.NONE;
    }

    /** Whether it speaks of an effect or an outcome at all. */
    private static boolean tells(Leaning leaning) {
        return leaning.part() != Part.OTHER
                && leaning.part() != Part.TREATMENT
                && leaning.part() != Part.ORGAN
                && leaning.part() != Part.REACHES
                && leaning.part() != Part.CLEARS
                && leaning.part() != Part.RISK;
    }

    /** "MSC are safe": no more harm than without them. A "safe place" says nothing. */
    private boolean saysSafe() {
        return leanings.stream()
                .anyMatch(leaning -> leaning.part() == Part.SAFE && hasBefore(leaning.from(), 3, BEING));
    }

    /** 1 if this word speaks of something good that happens, -1 of something bad, 0 if it does not say, as where two groups are counted. */
    private int sign(int at) {
        Leaning leaning = leanings.get(at);
        if (isInRelativeClause(leaning)) {
            return 0;
        }
        if (leaning.sign() != 0) {
            return leaning.sign();
        }
        if (isNominal(leaning) && at > 0 && leanings.get(at - 1).way() != 0) {
            return 0;
        }
        if (leaning.way() != 0) {
            return leaning.way() * polarityNear(at);
        }
        if (leaning.part() == Part.CLEARS) {
            return clears(at) ? 1 : 0;
        }
        if (leaning.part() == Part.COMES && !counted && isFirstToTell(at)) {
            return polarityBefore(at);
        }
        boolean brings = leaning.part() == Part.BRINGS || leaning.part() == Part.REACHES;
        return brings && !counted && isFirstToTell(at) ? polarityAfter(at) : 0;
    }

    /** "Clear rashes", and not "a clear flare". */
    private boolean clears(int at) {
        Leaning clear = leanings.get(at);
        boolean seen = hasBefore(clear.from(), 1, Set.of("a", "the", "no", "any", "more", "not"));
        boolean next = at + 1 < leanings.size() && leanings.get(at + 1).from() - clear.to() < 2;
        return !seen && next && polarity(leanings.get(at + 1)) < 0;
    }

    private boolean isFirstToTell(int at) {
        return leanings.subList(0, at).stream().noneMatch(former -> former.way() != 0);
    }

    /** Whether the outcome that goes up or down is good or bad: after the word, or before it in "flares are prevented" and "flares fall by half". */
    private int polarityNear(int at) {
        if (speaksOfWhatStandsBefore(leanings.get(at))) {
            int before = polarityBefore(at);
            return before != 0 ? before : polarityAfter(at);
        }
        int after = polarityAfter(at);
        return after != 0 || stopsAtTreatment(at) ? after : polarityBefore(at);
    }

    private boolean speaksOfWhatStandsBefore(Leaning leaning) {
        List<Word> words = reading.words();
        String last = words.get(leaning.to() - 1).lower();
        boolean participle = last.endsWith("ed") || last.endsWith("en") || last.equals("cut") || last.equals("lost");
        boolean comparative = last.endsWith("er");
        boolean moves = leaning.to() - leaning.from() > 1
                && Set.of("by", "to", "with", "after", "common", "often").contains(last);
        return moves || ((participle || comparative) && hasBefore(leaning.from(), 2, BEING));
    }

    private boolean hasBefore(int word, int reach, Set<String> stems) {
        return reading.words().subList(Math.max(0, word - reach), word).stream()
                .anyMatch(former -> stems.contains(former.stem()));
    }

    /** "Stopping the drug": what is less is the treatment, which is neither good nor bad. */
    private boolean stopsAtTreatment(int at) {
        return at + 1 < leanings.size()
                && leanings.get(at + 1).part() == Part.TREATMENT
                && leanings.get(at + 1).from() - leanings.get(at).to() < 2;
    }

    private int polarityAfter(int at) {
        if (stopsAtTreatment(at)) {
            return 0;
        }
        boolean risk = false;
        for (int i = at + 1; i < Math.min(leanings.size(), at + 5); i++) {
            Leaning next = leanings.get(i);
            if (polarity(next) != 0) {
                return polarity(next);
            }
            if (next.way() != 0 || next.sign() != 0) {
                return isNominal(next) ? next.way() * polarityAfter(i) : 0;
            }
            risk |= next.part() == Part.RISK && isDanger(next);
        }
        return risk ? -1 : 0;
    }

    /** "The loss of", "a rise in": what is itself made more or less by a verb before it. */
    private boolean isNominal(Leaning leaning) {
        String last = reading.words().get(leaning.to() - 1).lower();
        return leaning.way() != 0 && leaning.to() - leaning.from() > 1 && (last.equals("of") || last.equals("in"));
    }

    private int polarityBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (polarity(leanings.get(i)) != 0) {
                return polarity(leanings.get(i));
            }
        }
        return 0;
    }

    private boolean isDanger(Leaning leaning) {
        return reading.words().get(leaning.to() - 1).stem().equals("risk");
    }

    /** "Antibodies that protect": the good is what they do, not what is done. */
    private boolean isInRelativeClause(Leaning leaning) {
        return leaning.from() > 1 && hasBefore(leaning.from(), 1, Set.of("that", "which", "who"));
    }

    /** Good or bad, and the other way round where it is lacking: "low blood counts", "loss of sight". An organ is wanted where it is the whole object. */
    private int polarity(Leaning leaning) {
        List<Word> words = reading.words();
        if (leaning.part() == Part.ORGAN) {
            String next =
                    leaning.to() == words.size() ? "," : words.get(leaning.to()).stem();
            return (CLOSES.contains(next) || BEING.contains(next)) && !isPlace(leaning) ? 1 : 0;
        }
        boolean lacking = hasBefore(leaning.from(), 2, LACKING);
        boolean low = hasBefore(leaning.from(), 1, Set.of("low"));
        if (lacking && leaning.polarity() > 0) {
            return -1;
        }
        return low && leaning.part() == Part.OUTCOME && leaning.polarity() < 1 ? 1 : leaning.polarity();
    }

    /** "In the kidneys", and not "loss of bone", whose "of" belongs to what happens. */
    private boolean isPlace(Leaning leaning) {
        int former = leanings.stream()
                .mapToInt(Leaning::to)
                .filter(end -> end <= leaning.from())
                .max()
                .orElse(0);
        int from = Math.max(former, leaning.from() - 3);
        return reading.words().subList(from, leaning.from()).stream().anyMatch(word -> PLACE.contains(word.stem()));
    }
}
