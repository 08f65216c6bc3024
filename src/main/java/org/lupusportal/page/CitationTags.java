package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lupusportal.evidence.Source;

/**
 * A source in the words of the {@code citation_} tags, by which browsers' add-ons such as Zotero's know what a page is about; a
 * web page, which those tags would pass off as a paper in a journal, in the words of Dublin Core. One for each source.
 *
 * @see <a href="https://www.zotero.org/support/dev/exposing_metadata">Exposing metadata to Zotero</a>
 */
final class CitationTags {

    private final Source source;
    private final List<Tag> tags = new ArrayList<>();

    private CitationTags(Source source) {
        this.source = source;
    }

    static List<Tag> of(Source source) {
        CitationTags all = new CitationTags(source);
        if (all.type().equals("webpage")) {
            all.addPage();
        } else {
            all.addPaper();
        }
        return List.copyOf(all.tags);
    }

    private void addPage() {
        core("title", source.title());
        CslName.of(source, "author").forEach(name -> core("creator", name.inverted()));
        CslDay.of(source, "issued").ifPresent(day -> core("date", joined(day, "-")));
        source.findText("container-title")
                .or(() -> source.findText("publisher"))
                .ifPresent(name -> core("publisher", name));
        source.findUrl().ifPresent(this::address);
    }

    /** Twice, since Zotero takes the first for no address and puts that of our own page in its place. */
    private void address(String url) {
        core("identifier", url);
        tag("public_url", url);
    }

    private void core(String name, String value) {
        tags.add(new Tag("dc." + name, Line.of(value)));
    }

    private void addPaper() {
        tag("title", source.title());
        CslName.of(source, "author").forEach(name -> tag("author", name.inverted()));
        CslDay.of(source, "issued").ifPresent(day -> tag("publication_date", joined(day, "/")));
        source.findText("container-title").ifPresent(title -> tag(container(), title));
        if (type().equals("report")) {
            institution().ifPresent(name -> tag("technical_report_institution", name));
        }
        text("volume", "volume");
        text("issue", "issue");
        source.findText("page").ifPresent(this::pages);
        text("doi", "DOI");
        text("pmid", "PMID");
        text("issn", "ISSN");
        text("isbn", "ISBN");
        text("publisher", "publisher");
        source.findUrl().or(() -> source.findDoi().map(Address::doi)).ifPresent(url -> tag("public_url", url));
    }

    private String type() {
        return source.findText("type").orElse("");
    }

    private String container() {
        return switch (type()) {
            case "paper-conference" -> "conference_title";
            case "chapter" -> "book_title";
            case "report" -> "series_title";
            default -> "journal_title";
        };
    }

    private Optional<String> institution() {
        return source.findText("publisher")
                .or(() -> CslName.of(source, "author").stream()
                        .filter(name -> name.organization() && !name.isOthers())
                        .map(CslName::family)
                        .findFirst());
    }

    private static String joined(CslDay day, String between) {
        return day.parts().stream()
                .map(part -> String.format(Locale.ROOT, "%02d", part))
                .collect(Collectors.joining(between));
    }

    private void pages(String pages) {
        String[] ends = pages.split("\\s*[-\u2013]\\s*", 2);
        tag("firstpage", ends[0]);
        if (ends.length > 1) {
            tag("lastpage", ends[1]);
        }
    }

    private void text(String name, String variable) {
        source.findText(variable).ifPresent(value -> tag(name, value));
    }

    private void tag(String name, String value) {
        tags.add(new Tag("citation_" + name, Line.of(value)));
    }

    /**
     * One tag.
     *
     * @param name such as {@code citation_title}
     * @param content its value
     */
    record Tag(String name, String content) {}
}
