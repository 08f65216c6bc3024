package org.lupusportal.gate;

/**
 * When a tutor is asked what it thinks of variations of our sentences. What it said at first stays good when it is asked about
 * others later, since each asking makes variations of its own sentences alone.
 */
public enum Asking {
    FIRST("own", "opinions.txt"),
    LATER("later", "opinions-later.txt");

    private final String origin;
    private final String answers;

    Asking(String origin, String answers) {
        this.origin = origin;
        this.answers = answers;
    }

    /** The name of the file that holds what the tutor said. */
    public String answers() {
        return answers;
    }

    /** Whether the tutor is asked about this sentence then. */
    boolean isAbout(LabelledSentence sentence) {
        return sentence.origin().equals(origin);
    }
}
