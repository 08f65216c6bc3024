package org.lupusportal.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Heading;
import org.lupusportal.markdown.Mark;

/**
 * An article as the index reads it, and the way back from a place in the index to words that may be shown.
 *
 * <p>Only words that stand on their own may be shown: whole sentences of paragraphs, list items and key points that mention
 * no claim and overrule no gate. What a claim says is for the claim's own result, where its caveat is.
 */
final class ArticleText {

    /** About three lines on a phone; a longer block is cut between sentences. */
    private static final int LONGEST_EXCERPT = 240;

    private ArticleText() {}

    /** Summary, key points and headings, a line each. */
    static String subject(Article article) {
        return Stream.of(
                        Stream.of(article.summary()),
                        article.keyPoints().stream().map(Body::plainText),
                        article.body().headings().stream().map(Heading::text))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** Every block, then questions and codes, a line each. */
    static String text(Article article) {
        return Stream.of(
                        article.body().blocks().stream().map(b -> b.words()),
                        article.questions().stream(),
                        article.codes().values().stream().flatMap(List::stream))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The most fitting words that may be shown.
     *
     * @param subject places in the text of {@link #subject}, sorted
     * @param text places in the text of {@link #text}, sorted
     */
    static Excerpt excerpt(Article article, List<Place> subject, List<Place> text) {
        Passage best =
                new Passage(article.summary(), cut(subject, 0, article.summary().length()), Optional.empty());
        for (Passage passage : passages(article, subject, text)) {
            if (passage.worth() > best.worth()) {
                best = passage;
            }
        }
        return best.excerpt();
    }

    private static List<Passage> passages(Article article, List<Place> subject, List<Place> text) {
        List<Passage> passages = new ArrayList<>();
        int start = article.summary().length() + 1;
        for (Body point : article.keyPoints()) {
            String words = point.plainText();
            if (point.blocks().stream().allMatch(ArticleText::standsAlone)) {
                passages.add(new Passage(words, cut(subject, start, words.length()), Optional.empty()));
            }
            start += words.length() + 1;
        }
        addBlocks(article.body(), text, passages);
        return passages;
    }

    private static void addBlocks(Body body, List<Place> text, List<Passage> passages) {
        Optional<Heading> under = Optional.empty();
        int headings = 0;
        int start = 0;
        for (Block block : body.blocks()) {
            int length = block.words().length();
            if (block.kind() == Block.Kind.HEADING) {
                under = Optional.of(body.headings().get(headings++));
            } else if (standsAlone(block)) {
                List<Place> places = cut(text, start, length);
                if (!places.isEmpty()) {
                    passages.add(new Passage(block.words(), places, under));
                }
            }
            start += length + 1;
        }
    }

    private static boolean standsAlone(Block block) {
        boolean prose = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
        return prose && block.marks().stream().allMatch(Mark.Citation.class::isInstance);
    }

    /** The places that lie within a stretch, counted from its start. */
    private static List<Place> cut(List<Place> places, int start, int length) {
        int from = Collections.binarySearch(places, new Place(start, Integer.MAX_VALUE, 0, 0));
        List<Place> within = new ArrayList<>();
        for (int i = Math.max(from, -(from + 1));
                i < places.size() && places.get(i).start() < start + length;
                i++) {
            if (places.get(i).end() <= start + length) {
                within.add(places.get(i).within(start));
            }
        }
        return within;
    }

    /**
     * Words that may be shown.
     *
     * @param text of a block or a key point
     * @param places what was found in it
     * @param under the heading above it
     */
    private record Passage(String text, List<Place> places, Optional<Heading> under) {

        /** Each part of the question counts once, so that a passage with two parts goes before one that repeats a part. */
        float worth() {
            return worth(places);
        }

        private static float worth(List<Place> places) {
            float worth = 0;
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                boolean first = places.subList(0, i).stream().noneMatch(p -> p.unit() == place.unit());
                worth += first ? place.weight() : 0;
            }
            return worth;
        }

        Excerpt excerpt() {
            Passage shown = text.length() <= LONGEST_EXCERPT ? this : bestSentences();
            Excerpt excerpt = Excerpt.of(shown.text, shown.places);
            return under.map(excerpt::under).orElse(excerpt);
        }

        /** As many whole sentences in a row as have room, starting where most is found; at least one. */
        private Passage bestSentences() {
            List<Integer> ends = sentenceEnds();
            Passage best = from(0, ends);
            for (int start : ends.subList(0, ends.size() - 1)) {
                Passage candidate = from(start, ends);
                if (candidate.worth() > best.worth()) {
                    best = candidate;
                }
            }
            return best;
        }

        private Passage from(int start, List<Integer> ends) {
            int end = ends.stream().filter(e -> e > start).findFirst().orElse(text.length());
            for (int further : ends) {
                end = further > end && further - start <= LONGEST_EXCERPT ? further : end;
            }
            return new Passage(text.substring(start, end), cut(places, start, end - start), under);
        }

        private List<Integer> sentenceEnds() {
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            sentences.setText(text);
            List<Integer> ends = new ArrayList<>();
            sentences.first();
            for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
                ends.add(end);
            }
            return ends;
        }
    }
}
