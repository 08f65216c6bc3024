package org.lupusportal.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Where a word stands in a field, and how much it counts there. Reckoned when the index is opened, by Lucene's own scores:
 * they depend on no question, and a question then costs only a few sums.
 *
 * @param documents in order
 * @param scores by the same places
 */
@SuppressWarnings("ArrayRecordComponent")
record Postings(int[] documents, float[] scores) {

    /** Spares a look into the index for the many words that stand in none of the few things shown. */
    boolean isInAnyOf(int[] shown) {
        return Arrays.stream(shown).anyMatch(document -> Arrays.binarySearch(documents, document) >= 0);
    }

    /** All words of a field. */
    static Map<String, Postings> in(LeafReader leaf, Kind.Field field) throws IOException {
        Map<String, Postings> words = new HashMap<>();
        Terms terms = Terms.getTerms(leaf, field.id());
        if (terms.getDocCount() == 0) {
            return words;
        }
        long[] lengths = lengths(leaf, field);
        CollectionStatistics all = new CollectionStatistics(
                field.id(), leaf.maxDoc(), terms.getDocCount(), terms.getSumTotalTermFreq(), terms.getSumDocFreq());
        TermsEnum each = terms.iterator();
        for (BytesRef word = each.next(); word != null; word = each.next()) {
            TermStatistics one = new TermStatistics(word, each.docFreq(), each.totalTermFreq());
            words.put(word.utf8ToString(), of(each, new Presence().scorer(1, all, one), lengths));
        }
        return words;
    }

    private static Postings of(TermsEnum word, Similarity.SimScorer scorer, long[] lengths) throws IOException {
        int[] documents = new int[word.docFreq()];
        float[] scores = new float[documents.length];
        PostingsEnum each = word.postings(null, PostingsEnum.FREQS);
        for (int i = 0; i < documents.length; i++) {
            documents[i] = each.nextDoc();
            scores[i] = scorer.score(each.freq(), lengths[documents[i]]);
        }
        return new Postings(documents, scores);
    }

    private static long[] lengths(LeafReader leaf, Kind.Field field) throws IOException {
        long[] lengths = new long[leaf.maxDoc()];
        NumericDocValues each = leaf.getNormValues(field.id());
        for (int document = each.nextDoc(); document != NumericDocValues.NO_MORE_DOCS; document = each.nextDoc()) {
            lengths[document] = each.longValue();
        }
        return lengths;
    }
}
