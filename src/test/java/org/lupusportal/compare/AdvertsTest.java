package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Editions;

/**
 * Ten adverts and other texts of our own making, as patients bring them. Beside each stands in a {@code .expect} file what must be
 * found in it; the README of the folder says in which form.
 */
class AdvertsTest {

    private static final Path FOLDER = Path.of("src/test/resources/compare");

    private static Edition edition;
    private static Comparer comparer;

    @BeforeAll
    static void read() {
        edition = Editions.read(Path.of("content"));
        comparer = Comparer.standard();
    }

    static Stream<String> adverts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("adverts")
    void whatMustBeFoundIsFound(String advert) throws IOException {
        Comparison comparison =
                comparer.compare(PastedText.of(Files.readString(FOLDER.resolve(advert + ".txt"))), edition);

        for (String line : Files.readAllLines(FOLDER.resolve(advert + ".expect"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                expect(line, comparison);
            }
        }
    }

    private static void expect(String line, Comparison comparison) {
        String[] parts = line.split(": ", 2);
        String[] sides = parts[1].split(" -> ", 2);
        switch (parts[0]) {
            case "claims" -> assertThat(comparison.claims()).as(line).hasSize(Integer.parseInt(parts[1]));
            case "sources" -> assertThat(comparison.withSource()).as(line).isEqualTo(Integer.parseInt(parts[1]));
            case "claim" -> claim(parts[1], comparison);
            case "no claim" ->
                assertThat(comparison.claims())
                        .as(line)
                        .noneSatisfy(claim -> assertThat(claim.words()).contains(parts[1]));
            case "heard" ->
                assertThat(claim(sides[0], comparison).heard())
                        .as(line)
                        .extracting(Match::id)
                        .contains(sides[1]);
            case "known" ->
                assertThat(claim(sides[0], comparison).known())
                        .as(line)
                        .extracting(Match::id)
                        .contains(sides[1]);
            case "nothing" ->
                assertThat(claim(parts[1], comparison).isUnknownToUs()).as(line).isTrue();
            case "speaks of" ->
                assertThat(claim(sides[0], comparison).treatments()).as(line).contains(sides[1]);
            case "sign" ->
                assertThat(comparison.signs()).as(line).extracting(Sign::name).contains(parts[1]);
            case "no sign" -> assertThat(comparison.signs()).as(line).isEmpty();
            default -> throw new AssertionError("unknown expectation: " + line);
        }
    }

    private static FoundClaim claim(String words, Comparison comparison) {
        List<FoundClaim> found = comparison.claims().stream()
                .filter(claim -> claim.words().contains(words))
                .toList();
        assertThat(found).as("claims with the words: " + words).hasSize(1);
        return found.get(0);
    }
}
