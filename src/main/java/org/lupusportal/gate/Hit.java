package org.lupusportal.gate;

/**
 * A term of the vocabulary, found in a sentence.
 *
 * @param from number of its first word
 * @param to number after its last word
 * @param term what the vocabulary says of it
 */
record Hit(int from, int to, Vocabulary.Term term) {

    WordClass wordClass() {
        return term.wordClass();
    }
}
