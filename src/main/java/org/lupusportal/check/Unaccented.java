package org.lupusportal.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text as it is read by those who see past accents, so that no claim can hide under them. Stateless. */
final class Unaccented {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Letters with a stroke, which Unicode does not take apart, and the letters that they are read as. */
    private static final String STROKED = "øØłŁđĐħĦŧŦƀɇɨʉ";

    private static final String PLAIN = "oOlLdDhHtTbeiu";

    private Unaccented() {}

    /** The text as it is read by those who see past accents, which English hardly has; empty where nothing would change. */
    static Optional<ReaderText> of(ReaderText text) {
        String prose = text.prose().text();
        if (prose.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        JoinedText folded = new JoinedText(text.role(), List.of(text));
        int[] moved = new int[prose.length() + 1];
        for (int i = 0; i < prose.length(); i++) {
            moved[i] = folded.length();
            folded.take(text.prose(), i, plain(prose.substring(i, i + 1)));
        }
        moved[prose.length()] = folded.length();
        folded.mark(text.marks(), i -> moved[i]);
        return Optional.of(folded.text()).filter(read -> !read.prose().text().equals(prose));
    }

    private static String plain(String letter) {
        int stroked = STROKED.indexOf(letter);
        return stroked >= 0
                ? PLAIN.substring(stroked, stroked + 1)
                : ACCENTS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
