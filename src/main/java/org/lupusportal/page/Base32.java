package org.lupusportal.page;

import java.util.Locale;
import java.util.Optional;

/**
 * Crockford's base 32 with a check symbol of its own: it finds every single wrong character and every swap of two, because each
 * place has its own weight in the field of 32 elements. Good for texts of up to 31 symbols.
 */
final class Base32 {

    static final int LARGEST = 31;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    /** x^5 + x^2 + 1, which generates the field. */
    private static final int POLYNOMIAL = 0b100101;

    private Base32() {}

    static char symbol(int value) {
        return ALPHABET.charAt(value);
    }

    static int value(char symbol) {
        return ALPHABET.indexOf(symbol);
    }

    /** The first symbols of a number in hexadecimal, which must have bits enough. */
    static String ofHex(String hex, int symbols) {
        int digits = (symbols * BITS + 3) / 4;
        long bits = Long.parseLong(hex.substring(0, digits), 16) >>> (digits * 4 - symbols * BITS);
        StringBuilder text = new StringBuilder();
        for (int i = symbols - 1; i >= 0; i--) {
            text.append(symbol((int) (bits >>> (i * BITS)) & LARGEST));
        }
        return text.toString();
    }

    /** What a person meant to type, or empty where it cannot be a text of that length. */
    static Optional<String> tidy(String typed, int symbols) {
        if (typed.length() > 2 * symbols) {
            return Optional.empty();
        }
        String text = typed.toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        boolean good = text.length() == symbols && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return good ? Optional.of(text) : Optional.empty();
    }

    static char check(String text) {
        return symbol(weighed(text));
    }

    /** Whether the last symbol is the check of all before it. */
    static boolean isChecked(String text) {
        int last = text.length() - 1;
        return check(text.substring(0, last)) == text.charAt(last);
    }

    private static int weighed(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < text.length(); i++) {
            weight = times(weight, 2);
            sum ^= times(weight, value(text.charAt(i)));
        }
        return sum;
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < BITS; bit++) {
            if ((b >>> bit & 1) == 1) {
                product ^= a << bit;
            }
        }
        for (int bit = 2 * BITS - 2; bit >= BITS; bit--) {
            if ((product >>> bit & 1) == 1) {
                product ^= POLYNOMIAL << (bit - BITS);
            }
        }
        return product;
    }
}
