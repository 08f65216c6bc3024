package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.ClaimFinding;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.UpReason;

/** The words that reading lets pass are those that the domain knows, no more and no fewer. */
class VocabularyTest {

    @Test
    void theWordsAreThoseOfTheDomain() {
        assertSame(Vocabulary.CLAIM_KINDS, ClaimKind.values(), ClaimKind::id);
        assertSame(Vocabulary.FINDINGS, ClaimFinding.values(), ClaimFinding::id);
        assertSame(Vocabulary.DOWN_REASONS, DownReason.values(), DownReason::id);
        assertSame(Vocabulary.UP_REASONS, UpReason.values(), UpReason::id);
        assertSame(Vocabulary.DESIGNS, StudyDesign.values(), StudyDesign::id);
        assertSame(Vocabulary.VERDICTS, HeardClaim.Verdict.values(), HeardClaim.Verdict::id);
        assertSame(Vocabulary.TERM_KINDS, Term.Kind.values(), k -> k.name().toLowerCase(Locale.ROOT));
        assertSame(Vocabulary.CODE_SYSTEMS, CodeSystem.values(), CodeSystem::id);
    }

    @Test
    void whatIsPooledIsADesignOrMixed() {
        assertThat(Vocabulary.POOLED_DESIGNS.words())
                .allMatch(word ->
                        word.equals("mixed") || StudyDesign.findById(word).isPresent());
    }

    private static <E> void assertSame(Vocabulary vocabulary, E[] domain, Function<E, String> word) {
        assertThat(vocabulary.words())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(domain).map(word).toList());
    }
}
