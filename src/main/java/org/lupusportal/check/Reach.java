package org.lupusportal.check;

import java.util.function.IntPredicate;

/** How far a kind of character reaches in a text, found without patterns, whose notion of a word differs between Javas. Stateless. */
final class Reach {

    private Reach() {}

    /** Past the characters from here on that all pass; here, where none does. */
    static int past(String text, int from, IntPredicate passes) {
        int at = from;
        while (at < text.length() && passes.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Past a number: digits, and the signs that stand between them or behind. */
    static int pastNumber(String text, int from) {
        return past(text, from, c -> isDigit(c) || c == '.' || c == ',');
    }

    /** Whether it is one of the ten digits that our texts are written with. */
    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
