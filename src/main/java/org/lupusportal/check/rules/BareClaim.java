package org.lupusportal.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.ClaimMeant;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.ReaderText.Role;
import org.lupusportal.check.Sentence;
import org.lupusportal.check.TextRule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.gate.Assertion;
import org.lupusportal.gate.Verdict;
import org.lupusportal.gate.Verdict.Ground;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Span;

/**
 * A sentence that speaks of efficacy or safety, in any text that a reader can see, and that no claim binds. A sentence counts as
 * bound when what is left of it outside its claims is itself no claim, and the claims hold either most of its words or the
 * words by which the gate knew it. Notes that stand with a claim may report results and speak of limits, and facts of a
 * study may hold words of effect; none of them may praise or tell what cures what.
 */
public final class BareClaim implements TextRule {

    private static final RuleCard CARD = RuleCard.error(
            "bare-claim",
            "a promise without its source and its limits is what adverts are made of; it can cost health and savings");

    private static final int LEAST_LETTERS = 4;
    private static final double BEYOND_DOUBT = 0.9;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley, ReaderText text) {
        if (isRefusedElsewhere(text)) {
            return Stream.empty();
        }
        return galley.judge(text.prose().text()).stream()
                .flatMap(verdict -> bare(galley, text, verdict).stream()
                        .map(stretch -> finding(galley, text, said(galley, text, verdict, stretch), stretch)));
    }

    /** What the bare stretch says by itself, so that a finding speaks of its words and not of those that are bound. */
    private static Verdict said(Galley galley, ReaderText text, Verdict verdict, Stretch stretch) {
        return galley.judge(text.prose().text().substring(stretch.start, stretch.end)).stream()
                .filter(Verdict::claim)
                .findFirst()
                .orElse(verdict);
    }

    /** Beside a claim, only what praises, or says itself that a treatment does something; elsewhere all that the gate calls a claim. */
    private static boolean isClaim(ReaderText text, Verdict verdict) {
        return switch (text.role()) {
            case BESIDE_CLAIM, FACT, RECORD, REASON ->
                (verdict.claim() && praises(verdict))
                        || asserts(verdict, text.prose().text().substring(verdict.start(), verdict.end()));
            default -> verdict.claim();
        };
    }

    /** A heading with a claim, and notation in a text that has none, have a rule of their own. */
    private static boolean isRefusedElsewhere(ReaderText text) {
        return !text.role().canCarryMarks()
                && (text.mentions().findAny().isPresent() || text.prose().text().contains("](claim:"));
    }

    private static boolean asserts(Verdict verdict, String sentence) {
        return Assertion.isIn(sentence)
                || (verdict.score() >= BEYOND_DOUBT && Assertion.isPlainlyOnTreatment(sentence));
    }

    private static boolean praises(Verdict verdict) {
        return verdict.grounds().stream().anyMatch(ground -> ground.kind() == Ground.Kind.PROMISE);
    }

    /**
     * The stretch of a sentence that is bare: all of it where nothing is bound, else the first part that is a claim alone,
     * whatever the sentence says as a whole: a bound gap ("we found no trial") makes a bare claim beside it look harmless.
     */
    private static Optional<Stretch> bare(Galley galley, ReaderText text, Verdict verdict) {
        List<Stretch> bound = text.bindings()
                .map(mark -> new Stretch(Math.max(mark.start(), verdict.start()), Math.min(mark.end(), verdict.end())))
                .filter(stretch -> stretch.start < stretch.end)
                .toList();
        Stretch whole = new Stretch(verdict.start(), verdict.end());
        if (bound.isEmpty()) {
            return isClaim(text, verdict) ? Optional.of(whole) : Optional.empty();
        }
        String prose = text.prose().text();
        Optional<Stretch> claim = outside(whole, bound)
                .filter(rest -> galley.makesClaim(prose.substring(rest.start, rest.end)))
                .findFirst();
        if (claim.isPresent()) {
            return claim;
        }
        boolean covered =
                !isClaim(text, verdict) || holdsMost(prose, whole, bound) || holdsPredicate(prose, verdict, bound);
        return covered && !galley.makesClaim(rest(prose, whole, bound)) ? Optional.empty() : Optional.of(whole);
    }

    /** The parts of a sentence between its bound parts. */
    private static Stream<Stretch> outside(Stretch whole, List<Stretch> bound) {
        Stream.Builder<Stretch> rest = Stream.builder();
        int from = whole.start;
        for (Stretch part : bound) {
            if (part.start > from) {
                rest.add(new Stretch(from, part.start));
            }
            from = Math.max(from, part.end);
        }
        if (from < whole.end) {
            rest.add(new Stretch(from, whole.end));
        }
        return rest.build();
    }

    private static String rest(String prose, Stretch whole, List<Stretch> bound) {
        return outside(whole, bound)
                .map(part -> prose.substring(part.start, part.end))
                .collect(Collectors.joining(" "));
    }

    private static boolean holdsMost(String prose, Stretch whole, List<Stretch> bound) {
        long all = contentWords(prose.substring(whole.start, whole.end));
        long held = bound.stream()
                .mapToLong(part -> contentWords(prose.substring(part.start, part.end)))
                .sum();
        return held * 2 > all;
    }

    private static long contentWords(String words) {
        return Sentence.words(words)
                .filter(word -> word.length() >= LEAST_LETTERS)
                .count();
    }

    private static boolean holdsPredicate(String prose, Verdict verdict, List<Stretch> bound) {
        return verdict.grounds().stream()
                .filter(ground -> ground.kind().isPredicate())
                .anyMatch(ground -> bound.stream()
                        .anyMatch(part -> prose.substring(part.start, part.end).contains(ground.words())));
    }

    private static Finding finding(Galley galley, ReaderText text, Verdict verdict, Stretch stretch) {
        Span at = text.prose().span(stretch.start, stretch.end);
        String subject = words(verdict, Ground.Kind.INTERVENTION::equals)
                .map(w -> " of " + Quoted.of(w))
                .orElse("");
        String message = words(verdict, Ground.Kind::isPredicate)
                .map(said -> Quoted.of(said) + " is said" + subject + ", bound to no claim")
                .orElse("this speaks of an effect or of safety, bound to no claim");
        return Finding.of(CARD, at, message)
                .labelled("a claim without source and caveat")
                .fix(text.role().canCarryMarks() ? bind(galley, verdict) : neutral(text.role()));
    }

    private static Optional<String> words(Verdict verdict, Predicate<Ground.Kind> kinds) {
        return verdict.grounds().stream()
                .filter(ground -> kinds.test(ground.kind()))
                .map(Ground::words)
                .filter(words -> !words.isBlank() && words.length() <= 24)
                .findFirst();
    }

    private static String neutral(Role role) {
        return "say what it is or ask what is known; " + role.words() + " cannot carry a claim";
    }

    private static String bind(Galley galley, Verdict verdict) {
        return ClaimMeant.find(galley, verdict)
                .map(id -> "bind it, such as `[words](claim:" + id + ")`, or say what it is and not what it does")
                .orElse("bind it, `[words](claim:ID)`, or say what it is and not what it does");
    }

    /** A part of the prose, by UTF-16 indexes. */
    private record Stretch(int start, int end) {}
}
