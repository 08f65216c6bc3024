package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lupusportal.finding.Finding;

/** Files that are made to hurt: each is read or refused in little time and memory. */
class HostileInputTest {

    private static final String ARTICLE = "---\ntitle: A\n---\n\n";
    private static final int MUCH = 1_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isReadOrRefusedInTime(String name, String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
        assertThat(new ManuscriptReader().read(folder).faults()).isNotEmpty();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("deep lists", "claims/a.yaml", "[".repeat(MUCH)),
                Arguments.of("deep mappings", "claims/a.yaml", "{a: ".repeat(MUCH / 4)),
                Arguments.of("deep dashes", "claims/a.yaml", "- ".repeat(MUCH / 2)),
                Arguments.of("a billion laughs", "claims/a.yaml", laughs()),
                Arguments.of("the same key again and again", "claims/a.yaml", "a: x\n".repeat(MUCH / 5)),
                Arguments.of("nothing but unknown keys", "site.yaml", numbered("key%d: x\n", 60_000)),
                Arguments.of("nothing but faults", "claims/a.yaml", numbered("c%d: 😀\n", 60_000)),
                Arguments.of("an endless quote", "claims/a.yaml", "a: \"" + "\\x41 ".repeat(MUCH / 5)),
                Arguments.of("an endless escape", "site.yaml", "name: \"" + "\\u0041\\\n ".repeat(MUCH / 9) + "\""),
                Arguments.of("emoji only", "site.yaml", "name: |\n  " + "😀 \n  ".repeat(MUCH / 8)),
                Arguments.of("a folded mile", "site.yaml", "name: >\n" + "  a\n\n\n".repeat(MUCH / 6)),
                Arguments.of("a long id", "heard/a.yaml", "- {id: " + "a-".repeat(MUCH / 2) + "a}"),
                Arguments.of("a long address", "addresses.txt", "/a".repeat(MUCH / 2) + " b"),
                Arguments.of("a long address alone", "addresses.txt", "/a".repeat(MUCH / 2)),
                Arguments.of("blank lines", "addresses.txt", " \n".repeat(MUCH / 2) + "x"),
                Arguments.of("a deep drawing", "images/a.svg", "<svg>" + "<g>".repeat(MUCH / 3)),
                Arguments.of("many attributes", "images/a.svg", "<svg" + numbered(" a%d='x'", 50_000) + "/>"),
                Arguments.of(
                        "an entity bomb",
                        "images/a.svg",
                        "<!DOCTYPE svg [<!ENTITY a \"" + "x".repeat(900_000) + "\">]><svg>&a;</svg>"),
                Arguments.of("a row of stars", "articles/lupus/a.md", ARTICLE + "*".repeat(MUCH / 10)),
                Arguments.of("quotes in quotes", "articles/lupus/a.md", ARTICLE + "> ".repeat(MUCH / 100) + "a"),
                Arguments.of("lists in lists", "articles/lupus/a.md", ARTICLE + "- ".repeat(MUCH / 100) + "a"),
                Arguments.of("deep key points", "heard/a.yaml", "- {id: a, answer: \"" + "> ".repeat(5_000) + "a\"}"),
                Arguments.of("fences only", "articles/lupus/a.md", "---\n".repeat(MUCH / 4)));
    }

    /** A text of 100 kB in one piece is refused before it is parsed; one that is as long as may be is read. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("markdown")
    @Timeout(value = 2, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileMarkdownIsRefusedAtItsPlace(String name, String unit) throws IOException {
        Path file = Files.createDirectories(folder.resolve("articles/lupus")).resolve("a.md");
        Files.writeString(file, ARTICLE + "A line.\n\n" + unit.repeat(MUCH / 10 / unit.length()) + "\n");
        List<Finding> faults = new ManuscriptReader().read(folder).faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.rule().id()).isEqualTo("text-too-long");
            assertThat(fault.at().from()).hasToString("7:1");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markdown")
    @Timeout(value = 2, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileMarkdownThatIsNotTooLongIsAnsweredInTime(String name, String unit) throws IOException {
        Path file = Files.createDirectories(folder.resolve("articles/lupus")).resolve("a.md");
        Files.writeString(file, ARTICLE + unit.repeat(4_900 / unit.length()) + "\n");
        assertThat(new ManuscriptReader().read(folder).faults())
                .noneMatch(fault -> fault.rule().id().equals("text-too-long"));
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                Arguments.of("back-ticks", "`"),
                Arguments.of("back-ticks that never pair", backTicks()),
                Arguments.of("open brackets", "["),
                Arguments.of("open links", "[a]("),
                Arguments.of("links with open titles", "[a](b \""),
                Arguments.of("emphasis", "*a _b "),
                Arguments.of("quotes, line by line", "> a\n"),
                Arguments.of("a table of thousands of rows", "|a|b|\n|-|-|\n"),
                Arguments.of("a row of thousands of cells", "|a"),
                Arguments.of("footnotes", "[^a] [^b] [^c] "),
                Arguments.of("citations", "[@a]"),
                Arguments.of("references", "[r]: /x\n"),
                Arguments.of("pointed brackets", "<a "));
    }

    private static String backTicks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 4_800; i++) {
            text.append("`".repeat(i)).append(' ');
        }
        return text.toString();
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            text.append(String.format("a%d: &a%d [*a%d, *a%d, *a%d]%n", i, i, i - 1, i - 1, i - 1));
        }
        return text.toString();
    }

    private static String numbered(String form, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(form.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }
}
