package org.lupusportal.evidence;

/**
 * What a reader must know before relying on a claim.
 *
 * @param text plain words, at most two sentences, never blank
 */
public record Caveat(String text) {

    public Caveat {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a caveat cannot be blank");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
