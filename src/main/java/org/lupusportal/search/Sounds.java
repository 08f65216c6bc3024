package org.lupusportal.search;

/**
 * How a word sounds, roughly: words of Greek and Latin are written by ear, and by British and American rules. Two words with the
 * same sound here are often the same word.
 */
final class Sounds {

    /** Spellings and the plainer one that sounds alike, in the order in which they are put in. */
    private static final String[][] ALIKE = {
        {"ae", "e"},
        {"oe", "e"},
        {"ph", "f"},
        {"rh", "r"},
        {"th", "t"},
        {"ck", "k"},
        {"ch", "k"},
        {"qu", "k"},
        {"x", "ks"},
        {"ce", "se"},
        {"ci", "si"},
        {"cy", "si"},
        {"c", "k"},
        {"y", "i"},
        {"z", "s"},
        {"our", "or"},
        {"h", ""}
    };

    private Sounds() {}

    /** The sound of a word in lower case; the word itself where nothing of it would be left. */
    static String of(String word) {
        String sound = word;
        for (String[] pair : ALIKE) {
            sound = sound.replace(pair[0], pair[1]);
        }
        StringBuilder single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.isEmpty() ? word : single.toString();
    }
}
