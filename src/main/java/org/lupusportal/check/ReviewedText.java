package org.lupusportal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.DrawingDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Heading;
import org.lupusportal.markdown.Link;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * All that a clinician reviews of an article, part by part: its words, every claim that it makes with caveat, rating and the
 * studies behind it, the drawings and references that it shows, and the days that it names. Each part has a sum of its own, so that a sign-off which has lapsed can say what changed since, and
 * all sums together are the fingerprint that a sign-off is bound to.
 *
 * <pre>{@code
 * ReviewedText text = ReviewedText.of(draft, galley::findClaim, galley::findSource, manuscript::findDrawing);
 * text.fingerprint();   // 64 hexadecimal digits
 * text.lines();         // "title 1f8a…", "key-point 03bc…", "section what-it-is 77aa…", "claim msc-remission 5e0d…",
 *                       // "drawing body-map.svg 90b1…", "reference deng2017 c4e2…", "evidence-date 6d77…"
 * }</pre>
 *
 * Immutable. Long because each kind of part is gathered in its own way.
 */
public final class ReviewedText {

    /** Digits of a part's sum: two texts of one article look the same once in 2^48 changes. */
    private static final int DIGITS = 12;

    private final List<Part> words;
    private final List<Part> parts;

    private ReviewedText(List<Part> words, List<Part> beside) {
        this.words = List.copyOf(words);
        this.parts = Stream.of(words, beside).flatMap(List::stream).toList();
    }

    /**
     * Takes an article apart.
     *
     * @param article as written
     * @param claims the claims that there are, by id; one that is not there counts by its id alone
     * @param sources the sources that there are, by id
     * @param drawings the drawings that there are, by the name of their file
     */
    public static ReviewedText of(
            ArticleDraft article,
            Function<String, Optional<ClaimDraft>> claims,
            Function<String, Optional<SourceDraft>> sources,
            Function<String, Optional<DrawingDraft>> drawings) {
        List<Part> parts = new ArrayList<>();
        article.title().ifPresent(title -> parts.add(Part.of("title", title)));
        article.summary().ifPresent(summary -> parts.add(Part.of("summary", summary)));
        article.keyPoints().forEach(point -> parts.add(Part.of("key-point", point.source())));
        article.questions().forEach(question -> parts.add(Part.of("question", question)));
        addSections(article.body(), parts);
        usedClaims(article).forEach(id -> parts.add(claim(id, claims.apply(id), sources)));
        List<Part> beside = new ArrayList<>();
        shownDrawings(article).forEach(name -> beside.add(drawing(name, drawings.apply(name))));
        references(article, claims).forEach(id -> beside.add(reference(id, sources.apply(id))));
        article.evidenceTo().ifPresent(day -> beside.add(Part.of("evidence-date", day)));
        article.reviewBy().ifPresent(day -> beside.add(Part.of("review-date", day)));
        return new ReviewedText(parts, beside);
    }

    /** A section for each heading of the second level, and what stands before the first of them. */
    private static void addSections(Body body, List<Part> parts) {
        Span whole = body.source().span();
        String name = "opening";
        int start = whole.start();
        for (Heading heading : body.headings()) {
            if (heading.level() == 2) {
                addSection(name, whole.file().span(start, heading.at().start()), parts);
                name = "section " + heading.anchor();
                start = heading.at().start();
            }
        }
        addSection(name, whole.file().span(start, whole.end()), parts);
    }

    private static void addSection(String name, Span span, List<Part> parts) {
        if (!span.text().isBlank()) {
            parts.add(new Part(name, sum(span.text().strip()), span));
        }
    }

    private static Set<String> usedClaims(ArticleDraft article) {
        Set<String> ids = new TreeSet<>();
        Galley.bodies(article)
                .forEach(body -> body.mentions().map(Mark.Mention::claim).forEach(ids::add));
        return ids;
    }

    /** The names of the files, each once, sorted. */
    private static Set<String> shownDrawings(ArticleDraft article) {
        Set<String> names = new TreeSet<>();
        Galley.bodies(article).stream()
                .flatMap(body -> body.links().stream())
                .filter(Link::image)
                .map(Link::target)
                .forEach(target -> names.add(target.substring(target.lastIndexOf('/') + 1)));
        return names;
    }

    private static Part drawing(String name, Optional<DrawingDraft> found) {
        return found.map(drawing -> new Part(
                        "drawing " + name,
                        sum(drawing.file().text()),
                        drawing.file().beginning()))
                .orElseGet(() -> new Part("drawing " + name, sum(name), null));
    }

    /** Every source that the list at the foot of the page names. */
    private static Set<String> references(ArticleDraft article, Function<String, Optional<ClaimDraft>> claims) {
        Set<String> ids = new TreeSet<>();
        Galley.bodies(article).stream()
                .flatMap(Body::citations)
                .flatMap(citation -> citation.sources().stream())
                .forEach(cited -> ids.add(cited.id()));
        usedClaims(article).stream()
                .flatMap(id -> claims.apply(id).stream())
                .flatMap(claim -> claim.sources().stream())
                .forEach(evidence -> ids.add(evidence.id().value()));
        return ids;
    }

    /** What a reader can see of the record itself; what was studied belongs to the claims. */
    private static Part reference(String id, Optional<SourceDraft> found) {
        Pieces pieces = new Pieces();
        found.ifPresent(source -> new TreeMap<>(source.item())
                .forEach((key, value) -> pieces.add(key).add(String.valueOf(value))));
        return new Part(
                "reference " + id,
                sum(pieces.toString()),
                found.map(source -> source.file().beginning()).orElse(null));
    }

    private static Part claim(String id, Optional<ClaimDraft> found, Function<String, Optional<SourceDraft>> sources) {
        String name = "claim " + id;
        return found.map(claim -> new Part(name, sum(ReviewedClaim.words(claim, sources)), claim.at()))
                .orElseGet(() -> new Part(name, sum(id), null));
    }

    /** The parts in the order in which they are read: words, claims, and then what stands beside them. */
    public List<Part> parts() {
        return parts;
    }

    /** One line a part, as a sign-off records them. */
    public List<String> lines() {
        return parts.stream().map(Part::line).toList();
    }

    /** What a sign-off is bound to: SHA-256 over all parts in lower-case hexadecimal. */
    public String fingerprint() {
        return Sum.of(String.join("\n", lines()));
    }

    /**
     * The sum of the words and claims alone, which links remember of an article: a later day up to which the evidence was
     * looked for is no other text.
     */
    public String wording() {
        return Sum.of(words.stream().map(Part::line).collect(Collectors.joining("\n")));
    }

    private static String sum(String text) {
        return Sum.of(text).substring(0, DIGITS);
    }

    /**
     * One part of a reviewed text.
     *
     * @param name what it is, such as {@code title}, {@code section skin}, {@code claim msc-remission} or {@code drawing skin.svg}
     * @param sum of its words, twelve hexadecimal digits
     * @param at where it stands; null for a claim, drawing or source that does not exist
     */
    public record Part(String name, String sum, @Nullable Span at) {

        private static Part of(String name, Passage words) {
            return new Part(name, ReviewedText.sum(words.text().strip()), words.span());
        }

        private static Part of(String name, Located<LocalDate> day) {
            return new Part(name, ReviewedText.sum(day.value().toString()), day.at());
        }

        /** Name and sum, as a sign-off records them. */
        public String line() {
            return name + " " + sum;
        }
    }
}
