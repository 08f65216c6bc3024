package org.lupusportal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.Manuscript;

/**
 * Asks all rules of a manuscript at once, and reports all that they find.
 *
 * <pre>{@code
 * Manuscript manuscript = new ManuscriptReader().read(Path.of("content"));
 * Report report = new Checker().check(manuscript, today);
 * System.err.print(TextReport.of(report));
 * }</pre>
 *
 * Safe to share between threads; the same manuscript and day give the same report, faster where texts have been found sound before.
 */
public final class Checker {

    private final ClaimGate gate;
    private final Supplier<SoundTexts> sound;

    /** A checker of the whole rule book, with the strict form of the gate, which guards articles. */
    public Checker() {
        this(LearnedClaimGate.strict());
    }

    /**
     * A checker of the whole rule book with another gate.
     *
     * @param gate what finds claims in prose
     */
    public Checker(ClaimGate gate) {
        SoundTexts own = new SoundTexts();
        this.gate = gate;
        this.sound = () -> own;
    }

    /**
     * A checker of the whole rule book that begins with what was found sound before.
     *
     * @param gate what finds claims in prose
     * @param sound texts that these rules and this gate have found sound; asked for with each check, and receives those that are found
     */
    public Checker(ClaimGate gate, Supplier<SoundTexts> sound) {
        this.gate = gate;
        this.sound = sound;
    }

    /**
     * Checks a manuscript.
     *
     * @param manuscript what was read, in whatever state
     * @param today the day on which it would be published, UTC
     * @return the faults of reading and of content, without warnings that a writer has silenced
     */
    public Report check(Manuscript manuscript, LocalDate today) {
        Galley galley = new Galley(manuscript, today, gate);
        Stream<Finding> ofRules = RuleBook.rules().parallelStream().flatMap(rule -> rule.check(galley));
        List<Finding> findings = Stream.concat(
                        manuscript.faults().stream(), Stream.concat(ofRules, inTexts(galley, sound.get())))
                .toList();
        List<Finding> heard = new Silences(manuscript, RuleBook.cards())
                .applyTo(Echoes.without(Gone.told(manuscript, findings), manuscript.publishedPaths()))
                .toList();
        return new Report(heard, manuscript.files().size());
    }

    private static Stream<Finding> inTexts(Galley galley, SoundTexts sound) {
        return Stream.concat(
                inTexts(galley, sound, galley.texts()), firstOfOverlapping(inTexts(galley, sound, galley.together())));
    }

    private static Stream<Finding> inTexts(Galley galley, SoundTexts sound, List<ReaderText> texts) {
        return texts.parallelStream().flatMap(text -> sound.findIn(galley, text, t -> inText(galley, t)).stream());
    }

    /** Lines that are read together with those before them and with those behind them are one mistake. */
    private static Stream<Finding> firstOfOverlapping(Stream<Finding> found) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found.sorted().toList()) {
            if (kept.stream().noneMatch(other -> isSame(other, finding))) {
                kept.add(finding);
            }
        }
        return kept.stream();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.at().file().equals(other.at().file())
                && one.at().start() < other.at().end()
                && other.at().start() < one.at().end();
    }

    private static List<Finding> inText(Galley galley, ReaderText text) {
        return RuleBook.textRules().stream()
                .filter(rule -> text.parts().stream()
                        .allMatch(part -> rule.check(galley, part).findAny().isEmpty()))
                .flatMap(rule -> rule.check(galley, text))
                .toList();
    }
}
