package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Intervention;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.Source;

/**
 * Writes the Lucene index of an edition: one document for each thing, on one thread and into one segment, so that the same
 * edition always gives the same index.
 */
final class CatalogWriter {

    /** Field that numbers the things of a kind, in the edition's order. */
    static final String NUMBER = "number";

    private static final FieldType TEXT = textType();

    private final Edition edition;
    private final Map<String, Intervention> interventions;

    CatalogWriter(Edition edition) {
        this.edition = edition;
        this.interventions = edition.site().interventions().stream()
                .collect(Collectors.toMap(Intervention::id, Function.identity(), (a, b) -> a));
    }

    /** Writes the index, and tells the count which words it met. */
    Directory write(Synonyms synonyms, WordCount count) {
        Directory directory = IndexWriters.folder();
        try (Analyzer analyzer = Words.ofTexts(synonyms.forTexts(), count);
                IndexWriter writer = IndexWriters.open(directory, analyzer, new Presence())) {
            addAll(writer, edition.articles(), this::article);
            addAll(writer, edition.claims(), this::claim);
            addAll(writer, edition.heardClaims(), this::heardClaim);
            addAll(writer, edition.terms(), this::term);
            addAll(writer, edition.sources(), this::source);
            addAll(writer, SitePage.all(), page -> document(Kind.SITE_PAGE, "", page.words(), ""));
            synonyms.phrases().forEach(phrase -> Words.of(Words.plain(), phrase).forEach(word -> count.add(word, 0)));
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private static <T> void addAll(IndexWriter writer, List<T> things, Function<T, Document> document)
            throws IOException {
        for (int i = 0; i < things.size(); i++) {
            Document one = document.apply(things.get(i));
            one.add(new NumericDocValuesField(NUMBER, i));
            writer.addDocument(one);
        }
    }

    private Document article(Article article) {
        return document(Kind.ARTICLE, article.title(), ArticleText.subject(article), ArticleText.text(article));
    }

    private Document claim(Claim claim) {
        return document(
                Kind.CLAIM,
                claim.says(),
                lines(
                        intervention(claim.words().intervention()),
                        claim.words().outcome(),
                        claim.words().population().orElse("")),
                lines(
                        kind(claim),
                        claim.caveat().text(),
                        claim.sources().stream()
                                .map(e -> e.source().authorAndYear())
                                .collect(Collectors.joining("\n"))));
    }

    /** A claim on shingles is one on side effects, though it does not say so. */
    private static String kind(Claim claim) {
        ClaimKind kind = claim.kind();
        return kind == ClaimKind.SAFETY ? kind.id() + ", side effects" : kind.id();
    }

    private String intervention(String id) {
        Intervention known = interventions.get(id);
        return known == null ? id : known.name() + "\n" + known.shortName();
    }

    private Document heardClaim(HeardClaim heard) {
        return document(
                Kind.HEARD_CLAIM,
                heard.heard(),
                String.join("\n", heard.alsoHeard()),
                lines(heard.verdict().word(), heard.answer().plainText()));
    }

    private Document term(Term term) {
        return document(
                Kind.TERM,
                term.name(),
                String.join("\n", term.alsoCalled()),
                term.definition().plainText());
    }

    private Document source(Source source) {
        String identifiers = Stream.of(
                        source.findDoi(),
                        source.findPmid(),
                        source.study().registration(),
                        source.findText("container-title"),
                        source.findText("publisher"))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining("\n"));
        return document(
                Kind.SOURCE,
                source.title(),
                lines(source.id(), source.shortName(), source.authorAndYear(), SourceNames.of(source), identifiers),
                lines(
                        source.study().design().plainName(),
                        source.study().population().orElse(""),
                        source.study().country().orElse("")));
    }

    private static Document document(Kind kind, String name, String subject, String text) {
        Document document = new Document();
        document.add(new Field(kind.names().id(), name, TEXT));
        document.add(new Field(kind.subjects().id(), subject, TEXT));
        document.add(new Field(kind.texts().id(), text, TEXT));
        return document;
    }

    static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Places are kept with the postings, so that an excerpt can be marked without reading its text again. */
    private static FieldType textType() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
