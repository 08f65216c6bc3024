package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** The written index, open for reading. Immutable and safe to share between threads. */
final class Catalog {

    private static final double EVERYWHERE = 0.6;
    private static final int FEWEST_FOR_EVERYWHERE = 5;

    private final IndexSearcher searcher;
    private final LeafReader leaf;

    private final Map<Kind.Field, Set<String>> wordsByField;

    private Catalog(DirectoryReader reader) throws IOException {
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.searcher.setSimilarity(new Presence());
        this.leaf = reader.leaves().get(0).reader();
        this.wordsByField = wordsByField(leaf);
    }

    static Catalog open(Directory directory) {
        try {
            return new Catalog(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An entry that fits.
     *
     * @param document its number in the index
     * @param number of the thing among its kind
     * @param score how well it fits
     */
    record Entry(int document, int number, float score) {

        Entry times(double factor) {
            return new Entry(document, number, (float) (score * factor));
        }
    }

    List<Entry> search(Query query, int limit) {
        try {
            ScoreDoc[] found = searcher.search(query, limit).scoreDocs;
            Entry[] entries = new Entry[found.length];
            Integer[] byDocument = new Integer[found.length];
            Arrays.setAll(byDocument, i -> i);
            Arrays.sort(byDocument, (a, b) -> Integer.compare(found[a].doc, found[b].doc));
            NumericDocValues numbers = leaf.getNumericDocValues(CatalogWriter.NUMBER);
            for (int i : byDocument) {
                numbers.advanceExact(found[i].doc);
                entries[i] = new Entry(found[i].doc, (int) numbers.longValue(), found[i].score);
            }
            return List.of(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the word stands anywhere in the field. */
    boolean holds(Kind.Field field, String word) {
        return wordsByField.getOrDefault(field, Set.of()).contains(word);
    }

    /** Where in a field the telling parts of a question stand, in order, by document. */
    Map<Integer, List<Place>> places(Kind.Field field, List<Entry> entries, Question question) {
        int[] documents = entries.stream().mapToInt(Entry::document).sorted().toArray();
        Map<Integer, List<Place>> places = new HashMap<>();
        try {
            for (Question.Unit unit : question.marked()) {
                for (Question.Part part : unit.parts()) {
                    if (holds(field, part.word())) {
                        addPlaces(new Term(field.id(), part.word()), documents, unit.number(), places);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        places.values().forEach(Collections::sort);
        return places;
    }

    private void addPlaces(Term term, int[] documents, int unit, Map<Integer, List<Place>> places) throws IOException {
        PostingsEnum postings = leaf.postings(term, PostingsEnum.OFFSETS);
        if (postings == null) {
            return;
        }
        float weight = (float) Math.log(1 + (double) leaf.numDocs() / leaf.docFreq(term));
        for (int document : documents) {
            int at = postings.docID() < document ? postings.advance(document) : postings.docID();
            if (at == document) {
                List<Place> found = places.computeIfAbsent(document, d -> new ArrayList<>());
                for (int left = postings.freq(); left > 0; left--) {
                    postings.nextPosition();
                    found.add(new Place(postings.startOffset(), postings.endOffset(), unit, weight));
                }
            }
        }
    }

    /** Kept beside the index, because most words of a question stand in few fields and need not be looked up in the others. */
    private static Map<Kind.Field, Set<String>> wordsByField(LeafReader leaf) throws IOException {
        Map<Kind.Field, Set<String>> words = new HashMap<>();
        for (Kind kind : Kind.values()) {
            for (Kind.Field field : kind.fields()) {
                Set<String> ofField = new HashSet<>();
                TermsEnum each = Terms.getTerms(leaf, field.id()).iterator();
                for (BytesRef word = each.next(); word != null; word = each.next()) {
                    ofField.add(word.utf8ToString());
                }
                words.put(field, ofField);
            }
        }
        return words;
    }

    /** Words that stand in the subject of most articles, such as "lupus": they say nothing on which to read. */
    Set<String> everywhere() {
        Set<String> everywhere = new HashSet<>();
        try {
            int articles = leaf.getDocCount(Kind.ARTICLE.subjects().id());
            TermsEnum each = Terms.getTerms(leaf, Kind.ARTICLE.subjects().id()).iterator();
            for (BytesRef word = each.next(); word != null && articles >= FEWEST_FOR_EVERYWHERE; word = each.next()) {
                if (each.docFreq() > EVERYWHERE * articles) {
                    everywhere.add(word.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return everywhere;
    }
}
