package org.lupusportal.check;

import java.util.Optional;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/** Pieces of text of which no two different rows look the same. */
final class Pieces {

    private final StringBuilder text = new StringBuilder();

    Pieces add(String piece) {
        text.append(piece.length()).append(':').append(piece).append('\n');
        return this;
    }

    Pieces passage(Optional<Passage> passage) {
        return add(passage.map(p -> p.text().strip()).orElse(""));
    }

    Pieces word(Optional<? extends Located<?>> word) {
        return add(word.map(w -> String.valueOf(w.value())).orElse(""));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
