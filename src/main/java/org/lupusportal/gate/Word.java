package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, number or sign of a sentence.
 *
 * @param lower as written, in lower case; a number is {@code #}
 * @param stem its folded form
 * @param start UTF-16 index in the text
 * @param end UTF-16 index after its last character
 * @param capital whether it begins with a capital letter
 */
record Word(String lower, String stem, int start, int end, boolean capital) {

    /** The words of a stretch of text. Hyphens and slashes part words, so "well-tolerated" and "well tolerated" are alike. */
    static List<Word> in(CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>(24);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                end = endOfNumber(text, at, to);
                words.add(new Word("#", "#", at, end, false));
            } else if (Character.isLetter(c)) {
                end = endOfLetters(text, at, to);
                words.add(word(text, at, end));
            } else if (",;:?!()%\"<>=$£€*/+&".indexOf(c) >= 0) {
                String sign = String.valueOf(c);
                words.add(new Word(sign, sign, at, end, false));
            }
            at = end;
        }
        return words;
    }

    private static Word word(CharSequence text, int start, int end) {
        StringBuilder lower = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            lower.append(c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c));
        }
        int n = lower.length();
        if (n > 2 && lower.charAt(n - 1) == 's' && lower.charAt(n - 2) == '\'') {
            lower.setLength(n - 2);
        }
        String whole = lower.toString();
        return new Word(whole, WordForms.stem(whole), start, end, Character.isUpperCase(text.charAt(start)));
    }

    private static int endOfNumber(CharSequence text, int start, int to) {
        int end = start + 1;
        while (end < to) {
            char c = text.charAt(end);
            boolean inner =
                    (c == '.' || c == ',' || c == '\u2009') && end + 1 < to && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int endOfLetters(CharSequence text, int start, int to) {
        int end = start + 1;
        while (end < to) {
            char c = text.charAt(end);
            boolean apostrophe =
                    (c == '\'' || c == '\u2019') && end + 1 < to && Character.isLetter(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !apostrophe) {
                break;
            }
            end++;
        }
        return end;
    }
}
