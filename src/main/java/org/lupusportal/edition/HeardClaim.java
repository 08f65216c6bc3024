package org.lupusportal.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lupusportal.markdown.Body;

/**
 * A thing said elsewhere, with our answer. Its words are the only bare claims there are, and never stand without verdict and
 * answer.
 *
 * @param id its anchor and address
 * @param subject the file it stands in, such as {@code msc}
 * @param about what it speaks of, in words that claim nothing, for links to it; empty where nobody wrote them
 * @param heard the words as people hear them
 * @param alsoHeard other wordings of the same
 * @param verdict what the evidence says to it
 * @param answer ours, with its claims and citations
 */
public record HeardClaim(
        String id,
        String subject,
        Optional<String> about,
        String heard,
        List<String> alsoHeard,
        Verdict verdict,
        Body answer) {

    public HeardClaim {
        alsoHeard = List.copyOf(alsoHeard);
    }

    /** What the evidence says to a heard claim. */
    public enum Verdict {
        SUPPORTED("supported", "Supported"),
        OVERSTATED("overstated", "Overstated"),
        CONTRADICTED("contradicted", "Contradicted"),
        CANNOT_BE_TRACED("cannot-be-traced", "Cannot be traced");

        private final String id;
        private final String word;

        Verdict(String id, String word) {
            this.id = id;
            this.word = word;
        }

        /** The word in content files. */
        public String id() {
            return id;
        }

        /** The word for readers. */
        public String word() {
            return word;
        }

        public static Optional<Verdict> findById(String id) {
            return Arrays.stream(values()).filter(v -> v.id.equals(id)).findFirst();
        }
    }
}
