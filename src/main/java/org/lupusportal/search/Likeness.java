package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.lupusportal.edition.Term;

/**
 * How much a sentence is like each of some other sentences, in lay and medical words alike.
 *
 * <pre>{@code
 * Likeness likeness = Likeness.of(List.of("MSC calm lupus.", "Lupus has no cure."), edition.terms());
 * Map<Integer, Double> like = likeness.to("Mesenchymal stem cells calm the disease");
 * }</pre>
 *
 * Any text is safe to ask; {@link #MOST_WORDS} different words of it count. Immutable and safe to share between threads; nothing
 * of what is asked is kept.
 */
public final class Likeness {

    /** Different words of a sentence that count; it bounds the work, and no sentence that people write has more. */
    static final int MOST_WORDS = 80;

    private static final String WORDS = "words";
    private static final String NUMBER = "number";

    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final LeafReader leaf;
    private final double[] ownScores;

    private Likeness(Analyzer analyzer, DirectoryReader reader, List<String> sentences) {
        this.analyzer = analyzer;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.searcher.setSimilarity(new BM25Similarity());
        this.leaf = reader.leaves().get(0).reader();
        this.ownScores = new double[sentences.size()];
        for (int i = 0; i < ownScores.length; i++) {
            ownScores[i] = scores(sentences.get(i)).getOrDefault(i, 0.0);
        }
    }

    /**
     * Reads the sentences to compare with.
     *
     * @param sentences at least one; they are known by their place in the list
     * @param terms of the glossary, whose other names mean the same
     * @param groups more words that mean the same, a group a line, parted by commas
     */
    public static Likeness of(List<String> sentences, List<Term> terms, List<String> groups) {
        Analyzer analyzer = Words.ofTexts(Synonyms.of(terms, groups).forTexts(), new WordCount());
        Directory directory = IndexWriters.folder();
        try (IndexWriter writer = IndexWriters.open(directory, analyzer, new BM25Similarity())) {
            for (int i = 0; i < sentences.size(); i++) {
                Document document = new Document();
                document.add(new TextField(WORDS, sentences.get(i), Field.Store.NO));
                document.add(new NumericDocValuesField(NUMBER, i));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new Likeness(analyzer, DirectoryReader.open(directory), sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How much a sentence is like each of the sentences.
     *
     * @return from above 0 to about 1 for the very same words, by place in the list; sentences without a word in common are left
     *     out
     */
    public Map<Integer, Double> to(String sentence) {
        Map<Integer, Double> likeness = new HashMap<>();
        double own = ownScore(sentence);
        scores(sentence).forEach((number, score) -> likeness.put(number, score / Math.sqrt(own * ownScores[number])));
        return likeness;
    }

    private Map<Integer, Double> scores(String sentence) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Set<String> words = words(sentence);
        words.forEach(word -> query.add(new TermQuery(term(word)), Occur.SHOULD));
        Map<Integer, Double> scores = new HashMap<>();
        try {
            ScoreDoc[] found = searcher.search(query.build(), Math.max(1, leaf.numDocs())).scoreDocs;
            List<ScoreDoc> inOrder = new ArrayList<>(List.of(found));
            inOrder.sort(Comparator.comparingInt(f -> f.doc));
            NumericDocValues numbers = leaf.getNumericDocValues(NUMBER);
            for (ScoreDoc one : inOrder) {
                numbers.advanceExact(one.doc);
                scores.put((int) numbers.longValue(), (double) one.score);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(scores);
    }

    /** What a sentence of these words alone would score with itself; words that no sentence has weigh like the rarest. */
    private double ownScore(String sentence) {
        Weight weight = new Weight();
        double sum = 0;
        try {
            for (String word : words(sentence)) {
                sum += weight.idf(Math.max(1, leaf.docFreq(term(word))), leaf.numDocs()) / 2;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    private Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        for (String word : Words.of(analyzer, sentence)) {
            if (words.size() == MOST_WORDS) {
                break;
            }
            words.add(word);
        }
        return words;
    }

    /** Makes the weight of a word known to this class, which Lucene keeps to similarities. */
    private static final class Weight extends BM25Similarity {

        @Override
        protected float idf(long withWord, long all) {
            return super.idf(withWord, all);
        }
    }

    private static org.apache.lucene.index.Term term(String word) {
        return new org.apache.lucene.index.Term(WORDS, word);
    }
}
