package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.finding.Severity;

/** Holds the rule book, the pages and the fixtures together: no rule without explanation and examples. */
class RuleBookTest {

    private static final List<String> PARTS = List.of(
            "## What was found", "## Why it matters to a patient", "## Wrong", "## Right", "## When it does not apply");

    @Test
    void everyRuleHasItsPageAndNoPageIsWithoutARule() throws IOException {
        assertThat(names(Path.of("src/main/resources/rules"), ".md")).containsExactlyElementsOf(ids());
    }

    @Test
    void everyRuleHasItsFixturesAndNoFixtureIsWithoutARule() throws IOException {
        assertThat(names(Path.of("src/test/resources/rules"), "")).containsExactlyElementsOf(ids());
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsNamedAfterItsFaultAndInTheBook() throws IOException {
        List<String> classes = names(Path.of("src/main/java/org/lupusportal/check/rules"), ".java");
        assertThat(RuleBook.rules().stream().map(r -> r.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(
                        classes.stream().filter(c -> !c.equals("package-info")).toList())
                .allSatisfy(
                        name -> assertThat(ids()).anyMatch(id -> inCapitals(id).equals(name)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyReasonIsOneSentenceOnThePatient(RuleCard card) {
        assertThat(card.why())
                .isNotBlank()
                .doesNotEndWith(".")
                .matches(why -> !Character.isUpperCase(why.charAt(0)) || why.startsWith("HTML"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyPageHasItsFivePartsInOrder(RuleCard card) {
        String page = RulePages.find(card.id()).orElseThrow();
        assertThat(page).startsWith("# " + card.id() + "\n").containsSubsequence(PARTS);
        String prose = page.replaceAll("(?s)```.*?```", "");
        assertThat(prose.lines().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(PARTS);
    }

    /** The examples on the page are lines of the fixtures, so that they cannot drift from what the rule does. */
    @ParameterizedTest
    @MethodSource("pagesWithExamples")
    void everyExampleStandsInTheFixtures(String id) throws IOException {
        String page = RulePages.find(id).orElseThrow();
        assertThat(example(page, "## Wrong")).isSubsetOf(lines(id, "wrong"));
        assertThat(example(page, "## Right")).isSubsetOf(lines(id, "right"));
    }

    /** The guide for writers promises every rule, and marks those that warn. */
    @ParameterizedTest
    @MethodSource("cards")
    void everyRuleHasItsLineInTheGuide(RuleCard card) throws IOException {
        String line = "| [`explain %s`](../src/main/resources/rules/%s.md) | ".formatted(card.id(), card.id());
        assertThat(Files.readAllLines(Path.of("content/README.md")))
                .filteredOn(row -> row.startsWith(line))
                .singleElement()
                .satisfies(row -> assertThat(row.startsWith(line + "*warning:* "))
                        .isEqualTo(card.severity() == Severity.WARNING));
    }

    @Test
    void anUnknownRuleIsOfferedTheNearest() {
        assertThat(RulePages.find("bare-clam")).isEmpty();
        assertThat(RulePages.findNearest("bare-clam")).contains("bare-claim");
        assertThat(RulePages.findNearest("spaghetti")).isEmpty();
        assertThat(RulePages.find("../application")).isEmpty();
    }

    static Stream<RuleCard> cards() {
        return RuleBook.cards().stream();
    }

    static Stream<String> pagesWithExamples() {
        return Stream.concat(RuleBook.rules().stream().map(rule -> rule.card().id()), Stream.of(Silences.CARD.id()))
                .filter(id -> !id.equals("unknown-topic"));
    }

    private static List<String> ids() {
        return RuleBook.cards().stream().map(RuleCard::id).toList();
    }

    private static String inCapitals(String id) {
        String name = String.join(
                "",
                Arrays.stream(id.split("-", -1))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .toList());
        return name.equals("ReadingGrade") ? "ReadingGradeTooHigh" : name;
    }

    private static List<String> example(String page, String heading) {
        return page.substring(page.indexOf(heading))
                .lines()
                .dropWhile(line -> !line.startsWith("```"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("```"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> lines(String id, String kind) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules", id, kind))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(RuleBookTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
