package org.lupusportal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Ways from a text to words: as written, to stems, and to stems with the concepts of the synonym list. None of them knows a
 * query language, so nothing that a reader types can be one.
 */
final class Words {

    /** Small words, which say nothing on what is asked. */
    private static final CharArraySet STOPS = stops();

    private Words() {}

    /** Words as written, in lower case, without accents. */
    static Analyzer plain() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, folded(source));
            }
        };
    }

    /** Stems, small words among them. */
    static Analyzer stems() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, new PorterStemFilter(folded(source)));
            }
        };
    }

    /** Stems and concepts without small words, for the index; every word as written is told to the vocabulary. */
    static Analyzer ofTexts(SynonymMap concepts, WordCount count) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream stems = new PorterStemFilter(new CountingFilter(folded(source), count));
                TokenStream graph = new FlattenGraphFilter(new SynonymGraphFilter(stems, concepts, false));
                return new TokenStreamComponents(source, new StopFilter(graph, STOPS));
            }
        };
    }

    /** Stems and concepts without small words, for a question: concepts keep the length of the words they stand for. */
    static Analyzer ofQuestions(SynonymMap concepts) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream graph = new SynonymGraphFilter(new PorterStemFilter(folded(source)), concepts, false);
                return new TokenStreamComponents(source, new StopFilter(graph, STOPS));
            }
        };
    }

    private static TokenStream folded(StandardTokenizer source) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
    }

    /** All words of a text, in order. */
    static List<String> of(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static boolean isStop(String stem) {
        return STOPS.contains(stem);
    }

    private static CharArraySet stops() {
        try (Analyzer stems = stems()) {
            Set<String> stops = lines("stop-words.txt").stream()
                    .flatMap(line -> of(stems, line).stream())
                    .collect(Collectors.toSet());
            return CharArraySet.unmodifiableSet(new CharArraySet(stops, false));
        }
    }

    /** The lines of a file of this package's own, without comments and blank lines. */
    static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/search/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
