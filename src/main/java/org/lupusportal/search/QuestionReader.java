package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.lupusportal.evidence.ClaimKind;

/**
 * Understands what readers type: any characters, at most {@link SearchIndex#LONGEST_QUERY} of them and {@link #MOST_WORDS}
 * words. Long because each step from letters to what is asked is here. Safe to share between threads.
 */
final class QuestionReader {

    /** Bounds the work that a question can cause; nobody's question is longer. */
    static final int MOST_WORDS = 24;

    /** Words that a concept covers say the same again, so they count less. */
    private static final float COVERED = 0.5f;

    private static final float WIDER = 0.45f;
    private static final float UNTELLING = 0.25f;

    /** Controls, directions, surrogates without their other half, and all else that is no character to read. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{C}\\p{Z}]+");

    private static final Pattern ASKING = Pattern.compile(
            "^(?:do|does|did|is|are|was|were|can|could|will|would|should|may|must|what|how|why|when|which|who|where)\\b");

    /** How much of something a reader has or takes: it stands beside what is asked about, and in many texts on other things. */
    private static final Pattern A_VALUE = Pattern.compile("\\d{1,3}");

    private final Analyzer plain = Words.plain();
    private final Analyzer analyzer;
    private final Vocabulary vocabulary;
    private final Set<String> untelling;

    QuestionReader(Analyzer analyzer, Vocabulary vocabulary, Set<String> everywhere) {
        this.analyzer = analyzer;
        this.vocabulary = vocabulary;
        try (Analyzer stems = Words.stems()) {
            this.untelling = new HashSet<>(everywhere);
            this.untelling.addAll(Words.of(stems, String.join(" ", Intent.EFFECT.words())));
            this.untelling.addAll(Words.of(stems, String.join(" ", Intent.COMPARISON.words())));
        }
    }

    Question read(String typed) {
        String text = clean(typed);
        List<String> words = Words.of(plain, text);
        List<String> bounded = words.subList(0, Math.min(MOST_WORDS, words.size()));
        Optional<String> corrected = corrected(text, bounded);
        String understood = corrected.orElse(String.join(" ", bounded));
        boolean asks = isQuestion(text, bounded);
        return new Question(text, corrected, asks, units(understood), kinds(bounded));
    }

    /** Readable characters only, in their plainest form, cut to the longest query. */
    static String clean(String typed) {
        String start = cut(typed);
        String plainest = Normalizer.normalize(start, Normalizer.Form.NFKC);
        return cut(UNREADABLE.matcher(plainest).replaceAll(" ").strip());
    }

    private static String cut(String text) {
        if (text.length() <= SearchIndex.LONGEST_QUERY) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(SearchIndex.LONGEST_QUERY - 1));
        return text.substring(0, SearchIndex.LONGEST_QUERY - (inPair ? 1 : 0));
    }

    private static boolean isQuestion(String text, List<String> words) {
        return text.endsWith("?")
                || (words.size() > 2 && ASKING.matcher(words.get(0)).find());
    }

    private static Set<ClaimKind> kinds(List<String> words) {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (Intent intent : Intent.values()) {
            if (intent.speaksIn(words)) {
                kinds.addAll(intent.kinds());
            }
        }
        return kinds;
    }

    /** The reader's own text with each unknown word replaced; empty if all are known or nothing is like them. */
    private Optional<String> corrected(String text, List<String> words) {
        String corrected = text;
        boolean changed = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!vocabulary.knows(word)) {
                boolean last = i == words.size() - 1 && !text.endsWith("?");
                Optional<String> likeliest = vocabulary.likeliest(word, last);
                if (likeliest.isPresent()) {
                    corrected = replaced(corrected, word, likeliest.get());
                    changed = true;
                }
            }
        }
        return changed ? Optional.of(corrected) : Optional.empty();
    }

    private static String replaced(String text, String word, String by) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(by));
    }

    /**
     * A word of the question with the places that it takes.
     *
     * @param word stem or concept
     * @param from number of its first place
     * @param to number of the place after it
     * @param start where its words start in the question
     * @param end where they end
     */
    private record Token(String word, int from, int to, int start, int end) {}

    private List<Question.Unit> units(String text) {
        List<Question.Unit> units = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int end = 0;
        for (Token token : tokens(text)) {
            if (!open.isEmpty() && token.from() >= end) {
                units.add(unit(units.size(), text, open));
                open.clear();
            }
            open.add(token);
            end = Math.max(end, token.to());
        }
        if (!open.isEmpty()) {
            units.add(unit(units.size(), text, open));
        }
        return units;
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int at = -1;
            while (stream.incrementToken()) {
                at += step.getPositionIncrement();
                tokens.add(new Token(
                        word.toString(), at, at + length.getPositionLength(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private Question.Unit unit(int number, String text, List<Token> tokens) {
        int start = tokens.stream().mapToInt(Token::start).min().orElse(0);
        int end = tokens.stream().mapToInt(Token::end).max().orElse(0);
        List<Question.Part> parts = new ArrayList<>();
        boolean telling = false;
        for (Token token : tokens) {
            boolean tells = !untelling.contains(token.word())
                    && !A_VALUE.matcher(token.word()).matches();
            telling |= tells;
            parts.add(part(token, tokens, tells));
        }
        return new Question.Unit(number, text.substring(start, end), parts, telling);
    }

    private static Question.Part part(Token token, List<Token> unit, boolean tells) {
        String word = token.word();
        if (Synonyms.isWider(word)) {
            return new Question.Part(Synonyms.sameAs(word), WIDER, true);
        }
        if (Synonyms.isConcept(word)) {
            return new Question.Part(word, tells ? 1 : UNTELLING, false);
        }
        boolean covered = unit.stream()
                .anyMatch(t -> Synonyms.isConcept(t.word())
                        && !Synonyms.isWider(t.word())
                        && t.from() <= token.from()
                        && token.to() <= t.to());
        return new Question.Part(word, (tells ? 1 : UNTELLING) * (covered ? COVERED : 1), false);
    }
}
