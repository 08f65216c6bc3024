package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lupusportal.evidence.Source;

/**
 * Writes sources as BibTeX in UTF-8, with the entry type {@code online} of biblatex for pages on the web. Capitals in titles
 * are kept by braces, because styles may lower all others; organizations stand in braces, so that nobody takes them apart.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">biblatex, section 2.1</a>
 */
final class BibTex {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"),
            Map.entry("webpage", "online"),
            Map.entry("post", "online"),
            Map.entry("post-weblog", "online"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private BibTex() {}

    static String of(List<Source> sources) {
        return sources.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Source source) {
        String type = TYPES.getOrDefault(source.findText("type").orElse(""), "misc");
        Map<String, String> fields = new LinkedHashMap<>();
        names(source, "author", fields);
        names(source, "editor", fields);
        fields.put("title", "{" + keepingCapitals(source.title()) + "}");
        text(source, "container-title", container(type), fields);
        text(source, "publisher", publisher(type), fields);
        if (type.equals("techreport")) {
            organization(source).ifPresent(name -> fields.putIfAbsent("institution", "{" + escaped(name) + "}"));
        }
        text(source, "publisher-place", "address", fields);
        day(source, fields);
        text(source, "volume", "volume", fields);
        text(source, "issue", "number", fields);
        text(source, "number", "number", fields);
        source.findText("page").ifPresent(pages -> fields.put("pages", "{" + pages(pages) + "}"));
        asWritten(source, "DOI", "doi", fields);
        asWritten(source, "URL", "url", fields);
        CslDay.of(source, "accessed").ifPresent(day -> fields.put("urldate", "{" + iso(day) + "}"));
        text(source, "ISSN", "issn", fields);
        text(source, "ISBN", "isbn", fields);
        text(source, "PMID", "pmid", fields);
        text(source, "PMCID", "pmcid", fields);
        text(source, "language", "langid", fields);
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@" + type + "{" + source.id() + ",\n", "\n}\n"));
    }

    private static String container(String type) {
        return switch (type) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            case "online" -> "organization";
            default -> "series";
        };
    }

    private static String publisher(String type) {
        return switch (type) {
            case "techreport" -> "institution";
            case "phdthesis" -> "school";
            default -> "publisher";
        };
    }

    /** A report must name an institution: the one that wrote it, where no publisher is known. */
    private static Optional<String> organization(Source source) {
        return CslName.of(source, "author").stream()
                .filter(name -> name.organization() && !name.isOthers())
                .map(CslName::family)
                .findFirst();
    }

    private static void day(Source source, Map<String, String> fields) {
        CslDay.of(source, "issued").ifPresent(day -> {
            fields.put("year", "{" + day.year() + "}");
            day.month().ifPresent(month -> fields.put("month", MONTHS.get(month - 1)));
            day.day().ifPresent(number -> fields.put("day", "{" + number + "}"));
        });
    }

    private static String iso(CslDay day) {
        return day.parts().stream()
                .map(part -> String.format(Locale.ROOT, "%02d", part))
                .collect(Collectors.joining("-"));
    }

    private static void names(Source source, String variable, Map<String, String> fields) {
        List<CslName> names = CslName.of(source, variable);
        if (!names.isEmpty()) {
            fields.put(variable, names.stream().map(BibTex::name).collect(Collectors.joining(" and ", "{", "}")));
        }
    }

    private static String name(CslName name) {
        if (name.isOthers()) {
            return "others";
        }
        if (name.organization()) {
            return "{" + escaped(name.family()) + "}";
        }
        List<String> parts = new ArrayList<>(List.of(whole(name.family())));
        if (!name.suffix().isEmpty()) {
            parts.add(whole(name.suffix()));
        }
        parts.add(whole(name.given()));
        return String.join(", ", parts).replaceFirst(", $", "");
    }

    /** In braces where a program would take it apart. */
    private static String whole(String part) {
        boolean parted = part.contains(",") || part.matches("(?i).*\\band\\b.*");
        return parted ? "{" + escaped(part) + "}" : escaped(part);
    }

    private static void text(Source source, String variable, String field, Map<String, String> fields) {
        source.findText(variable).ifPresent(text -> fields.putIfAbsent(field, "{" + escaped(text) + "}"));
    }

    /** DOIs and addresses are taken as they are; a brace in one would end the field. */
    private static void asWritten(Source source, String variable, String field, Map<String, String> fields) {
        source.findText(variable)
                .ifPresent(text -> fields.put(
                        field, "{" + Line.of(text).replace("{", "%7B").replace("}", "%7D") + "}"));
    }

    private static String pages(String pages) {
        return escaped(pages).replaceAll("(?<=\\w)\\s*[-\u2013]\\s*(?=\\w)", "--");
    }

    private static String keepingCapitals(String title) {
        String[] words = Line.of(title).split(" ", -1);
        return IntStream.range(0, words.length)
                .mapToObj(i -> isSafe(words[i], i == 0) ? escaped(words[i]) : "{" + escaped(words[i]) + "}")
                .collect(Collectors.joining(" "));
    }

    /** The first letter of a title stays as it is; any other capital would be lowered. */
    private static boolean isSafe(String word, boolean first) {
        return word.chars().skip(first ? 1 : 0).noneMatch(Character::isUpperCase);
    }

    private static String escaped(String text) {
        return Arrays.stream(Line.of(text).split("", -1))
                .map(letter -> letter.length() == 1 ? SPECIAL.getOrDefault(letter.charAt(0), letter) : letter)
                .collect(Collectors.joining());
    }
}
