package org.lupusportal.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.ReadingGrade;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Term;
import org.lupusportal.finding.Report;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;
import org.lupusportal.page.Address;
import org.lupusportal.publish.CurrentEdition;

/**
 * What a writer sees of the content as it is served: what to mend, what to read again, and what nobody uses. Long
 * because each table of the page is a record here.
 *
 * @param report all findings
 * @param refused the findings on newer content that could not be published; empty where the newest is served
 * @param missed why the folder cannot be read at all; empty where it can
 * @param reviewed how many articles a clinician has reviewed as they stand
 * @param lost findings on reviews that have lapsed
 * @param unused findings on claims and sources that no text uses
 * @param days articles by the day on which they are to be looked at again, earliest first
 * @param grades reading grades by article
 * @param overrulings places where a person overruled the claim gate
 */
record AuthorsView(
        ReportView report,
        ReportView refused,
        String missed,
        long reviewed,
        List<FindingView> lost,
        List<FindingView> unused,
        List<Day> days,
        List<Grades> grades,
        List<Overruled> overrulings) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    static AuthorsView of(CurrentEdition.Standing standing, LocalDate today) {
        Edition edition = standing.publication().edition();
        ReadingGrade grade = ReadingGrade.knowing(edition.terms().stream()
                .filter(term -> term.kind() == Term.Kind.MEDICINE || term.kind() == Term.Kind.TEST)
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.alsoCalled().stream()))
                .toList());
        ReportView all = ReportView.of(standing.report());
        return new AuthorsView(
                all,
                ReportView.of(standing.refused().orElse(new Report(List.of(), 0))),
                standing.missed().orElse(""),
                edition.articles().stream()
                        .filter(a -> edition.findSignOff(a).isPresent())
                        .count(),
                of(all, List.of("sign-off-lost")),
                of(all, List.of("unused-claim", "unused-source")),
                days(edition, today),
                edition.articles().stream().map(a -> Grades.of(a, grade)).toList(),
                edition.articles().stream().flatMap(Overruled::of).toList());
    }

    private static List<FindingView> of(ReportView report, List<String> rules) {
        return report.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
    }

    private static List<Day> days(Edition edition, LocalDate today) {
        Map<LocalDate, List<Article>> byDay = edition.articles().stream()
                .collect(Collectors.groupingBy(Article::reviewBy, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> Day.of(day.getKey(), day.getValue(), edition, today))
                .toList();
    }

    /**
     * Articles to be looked at again on one day.
     *
     * @param on the day, as year-month-day
     * @param name such as "November 22, 2027"
     * @param when in words, such as "in 12 days" or "overdue by 3 days"
     * @param overdue whether the day has passed
     * @param due in the order of the site
     */
    record Day(String on, String name, String when, boolean overdue, List<Due> due) {

        static Day of(LocalDate on, List<Article> articles, Edition edition, LocalDate today) {
            long days = ChronoUnit.DAYS.between(today, on);
            return new Day(
                    on.toString(),
                    on.format(DAY),
                    when(days),
                    days < 0,
                    articles.stream().map(article -> Due.of(article, edition)).toList());
        }

        private static String when(long days) {
            if (days == 0) {
                return "today";
            }
            String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
            return days < 0 ? "overdue by " + count : "in " + count;
        }
    }

    /**
     * An article that is to be looked at again.
     *
     * @param href its address
     * @param title its name
     * @param review who reviewed it as it stands; empty where nobody has
     */
    record Due(String href, String title, String review) {

        static Due of(Article article, Edition edition) {
            return new Due(
                    Address.article(article),
                    article.title(),
                    edition.findSignOff(article)
                            .map(s -> ", reviewed by " + s.by() + ", " + s.role() + ", on " + s.on())
                            .orElse(""));
        }
    }

    /**
     * How many years of school an article asks for.
     *
     * @param href its address
     * @param title its name
     * @param keyPoints of its key points together
     * @param whole of its text
     * @param sections of each section
     */
    record Grades(String href, String title, double keyPoints, double whole, List<Section> sections) {

        static Grades of(Article article, ReadingGrade grade) {
            return new Grades(
                    Address.article(article),
                    article.title(),
                    grade.ofProse(article.keyPoints().stream()
                            .flatMap(point -> point.blocks().stream())
                            .toList()),
                    grade.ofProse(article.body().blocks()),
                    sections(article.body(), grade));
        }

        private static List<Section> sections(Body body, ReadingGrade grade) {
            List<Section> sections = new ArrayList<>();
            String name = "Opening";
            List<Block> blocks = new ArrayList<>();
            for (Block block : body.blocks()) {
                if (block.kind() == Block.Kind.HEADING && block.level() == 2) {
                    add(name, blocks, grade, sections);
                    name = block.words();
                    blocks = new ArrayList<>();
                }
                blocks.add(block);
            }
            add(name, blocks, grade, sections);
            return sections;
        }

        private static void add(String name, List<Block> blocks, ReadingGrade grade, List<Section> sections) {
            if (blocks.stream().anyMatch(ReadingGrade::isProse)) {
                sections.add(new Section(name, grade.ofProse(blocks)));
            }
        }
    }

    /**
     * How many years of school a section asks for.
     *
     * @param name its heading
     * @param grade Flesch-Kincaid, to a tenth
     */
    record Section(String name, double grade) {}

    /**
     * A place where a person overruled the claim gate.
     *
     * @param href the article's address
     * @param title its name
     * @param words that are no claim
     * @param reason why not
     */
    record Overruled(String href, String title, String words, String reason) {

        static Stream<Overruled> of(Article article) {
            return Stream.concat(article.keyPoints().stream(), Stream.of(article.body()))
                    .flatMap(body -> body.blocks().stream())
                    .flatMap(block -> block.overrulings().map(mark -> of(article, block, mark)));
        }

        private static Overruled of(Article article, Block block, Mark.Overruling mark) {
            return new Overruled(Address.article(article), article.title(), block.words(mark), mark.reason());
        }
    }
}
