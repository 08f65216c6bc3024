package org.lupusportal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.Source;

/**
 * Writes sources as RIS in UTF-8. A comma sets family and given name apart, so the names of organizations go without. The
 * name of a journal stands twice, because the older programs look under {@code JO} and the newer under {@code T2}.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS, its tags and types</a>
 */
final class Ris {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("dataset", "DATA"),
            Map.entry("legal_case", "CASE"),
            Map.entry("legislation", "STAT"),
            Map.entry("paper-conference", "CPAPER"),
            Map.entry("post", "ELEC"),
            Map.entry("post-weblog", "ELEC"),
            Map.entry("report", "RPRT"),
            Map.entry("thesis", "THES"),
            Map.entry("webpage", "ELEC"));

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    static String of(List<Source> sources) {
        Ris ris = new Ris();
        sources.forEach(ris::add);
        return ris.text.toString();
    }

    private void add(Source source) {
        String type = TYPES.getOrDefault(source.findText("type").orElse(""), "GEN");
        line("TY", type);
        line("ID", source.id());
        names(source, "author", "AU");
        names(source, "editor", "ED");
        line("TI", source.title());
        line("T2", source, "container-title");
        if (type.equals("JOUR")) {
            line("JO", source, "container-title");
        }
        CslDay.of(source, "issued").ifPresent(this::issued);
        line("VL", source, "volume");
        line("IS", source, "issue");
        if (source.findText("issue").isEmpty()) {
            line("IS", source, "number");
        }
        source.findText("page").ifPresent(this::pages);
        line("PB", source, "publisher");
        line("CY", source, "publisher-place");
        source.findText("ISSN").or(() -> source.findText("ISBN")).ifPresent(number -> line("SN", number));
        line("DO", source, "DOI");
        source.findUrl().or(() -> source.findDoi().map(Address::doi)).ifPresent(url -> line("UR", url));
        line("AN", source, "PMID");
        line("C2", source, "PMCID");
        line("LA", source, "language");
        text.append("ER  - ").append(END).append(END);
    }

    private void names(Source source, String variable, String tag) {
        CslName.of(source, variable)
                .forEach(name -> line(tag, name.organization() ? name.family().replace(",", "") : name.inverted()));
    }

    /** Parts that are not known are left empty, each with its slash. */
    private void issued(CslDay day) {
        line("PY", String.valueOf(day.year()));
        line("DA", day.year() + "/" + two(day.month()) + "/" + two(day.day()) + "/");
    }

    private static String two(Optional<Integer> part) {
        return part.map(number -> String.format(Locale.ROOT, "%02d", number)).orElse("");
    }

    private void pages(String pages) {
        List<String> ends = List.of(pages.split("\\s*[-\u2013]\\s*", 2));
        line("SP", ends.get(0));
        if (ends.size() > 1) {
            line("EP", ends.get(1));
        }
    }

    private void line(String tag, Source source, String variable) {
        source.findText(variable).ifPresent(value -> line(tag, value));
    }

    private void line(String tag, String value) {
        text.append(tag).append("  - ").append(Line.of(value)).append(END);
    }
}
