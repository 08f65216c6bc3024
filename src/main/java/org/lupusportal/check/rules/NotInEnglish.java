package org.lupusportal.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.ReaderText.Role;
import org.lupusportal.check.TextRule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.gate.Language;
import org.lupusportal.gate.Sentences;
import org.lupusportal.text.Passage;

/**
 * A sentence in a language that the claim gate cannot read, in a text that readers take for checked. Names may be foreign; what
 * a claim says, and the caveat that stands with it, must be English beyond doubt.
 */
public final class NotInEnglish implements TextRule {

    private static final RuleCard CARD = RuleCard.error(
            "not-in-english",
            "what the gate cannot read it cannot hold back; a promise in another language is one too");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** In fewer, the little words of English may well lack, as in a note that says no more than which trial is missing. */
    private static final int FEWEST_WORDS = 5;

    /** As few are doubtful where a word that is no name has a letter that English lacks. */
    private static final int FEWEST_WITH_ACCENT = 3;

    private static final Pattern ACCENT = Pattern.compile("(?<!\\p{L})\\p{Ll}*[\\p{Ll}&&[^a-z]]");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley, ReaderText text) {
        return mayBeForeign(text) ? Stream.empty() : check(galley, text.prose(), text.role() == Role.BESIDE_CLAIM);
    }

    /** What claims say, which is no text by itself. */
    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().parallelStream()
                .flatMap(claim -> claim.says().stream())
                .flatMap(words -> check(galley, words, true));
    }

    /** Words, people and publishers have names in any language; treatments and outcomes are named for readers of English. */
    private static boolean mayBeForeign(ReaderText text) {
        String file = text.prose().file().path();
        return text.role() == Role.RECORD
                || (text.role() == Role.NAME && (file.equals("glossary.yaml") || file.equals("sign-offs.yaml")));
    }

    private static Stream<Finding> check(Galley galley, Passage prose, boolean beyondDoubt) {
        return Sentences.in(prose.text()).stream().flatMap((Sentences.Stretch sentence) -> {
            String words = prose.text().substring(sentence.start(), sentence.end());
            Optional<String> message = Language.of(words)
                    .map(language -> "this sentence seems to be in " + language.name())
                    .or(() -> Optional.of("this sentence does not seem to be in English")
                            .filter(doubt -> beyondDoubt && isDoubtful(galley, words)));
            return message.stream()
                    .map(m -> Finding.of(CARD, prose.span(sentence.start(), sentence.end()), m)
                            .labelled("the claim gate reads English only")
                            .fix("write it in English"));
        });
    }

    /** Neither a little word without which hardly any English sentence is written, nor a word of effect that the gate can read. */
    private static boolean isDoubtful(Galley galley, String words) {
        long count = WORD.matcher(words).results().count();
        boolean enough = count >= FEWEST_WORDS
                || (count >= FEWEST_WITH_ACCENT && ACCENT.matcher(words).find());
        return enough && !Language.hasEnglishIn(words) && !isRead(galley, words);
    }

    private static boolean isRead(Galley galley, String words) {
        return galley.judge(words).stream()
                .flatMap(verdict -> verdict.grounds().stream())
                .anyMatch(ground -> ground.kind().isPredicate());
    }
}
