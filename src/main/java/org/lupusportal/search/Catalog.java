package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** The written index, open for reading. Immutable and safe to share between threads. */
final class Catalog {

    private static final double EVERYWHERE = 0.6;
    private static final int FEWEST_FOR_EVERYWHERE = 5;

    private final LeafReader leaf;
    private final int[] numbers;
    private final Map<Kind.Field, Map<String, Postings>> words = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> inSources = new HashSet<>();

    private Catalog(DirectoryReader reader) throws IOException {
        this.leaf = reader.leaves().get(0).reader();
        this.numbers = numbers(leaf);
        for (Kind kind : Kind.values()) {
            for (Kind.Field field : kind.fields()) {
                Map<String, Postings> ofField = Postings.in(leaf, field);
                words.put(field, ofField);
                if (kind != Kind.SITE_PAGE) {
                    (kind == Kind.SOURCE ? inSources : told).addAll(ofField.keySet());
                }
            }
        }
    }

    static Catalog open(Directory directory) {
        try {
            return new Catalog(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(LeafReader leaf) throws IOException {
        int[] numbers = new int[leaf.maxDoc()];
        NumericDocValues each = leaf.getNumericDocValues(CatalogWriter.NUMBER);
        for (int document = 0; document < numbers.length && each.advanceExact(document); document++) {
            numbers[document] = (int) each.longValue();
        }
        return numbers;
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

    /** A sheet to reckon on, with a line for everything in the index. */
    Tally tally() {
        return new Tally(numbers);
    }

    /** Where the word stands in the field, if it does. */
    Optional<Postings> find(Kind.Field field, String word) {
        return Optional.ofNullable(words.getOrDefault(field, Map.of()).get(word));
    }

    /**
     * Whether the word stands in anything of the edition; of a meaning, in anything but the bibliography, where a word such as
     * "beer" is a name.
     */
    boolean tells(String word) {
        return told.contains(word) || (!Synonyms.isConcept(word) && inSources.contains(word));
    }

    /** Where in a field the telling parts of a question stand, in order, by document. */
    Map<Integer, List<Place>> places(Kind.Field field, List<Entry> entries, Question question) {
        int[] documents = entries.stream().mapToInt(Entry::document).sorted().toArray();
        Map<Integer, List<Place>> places = new HashMap<>();
        try {
            for (Question.Unit unit : question.marked()) {
                for (Question.Part part : unit.parts()) {
                    Optional<Postings> word = find(field, part.word());
                    if (word.isPresent() && word.get().isInAnyOf(documents)) {
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
