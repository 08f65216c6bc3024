package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.gate.LearnedClaimGate;

/**
 * The program's own words are held to the gate as the content is: what its templates, its page code and its scripts say to a
 * reader makes no claim on efficacy or safety. The package that names what adverts say is left out.
 */
class WordsOfTheProgramTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/assets");
    private static final Path CODE = Path.of("src/main/java/org/lupusportal");
    private static final List<String> SPEAKING =
            List.of("page", "web", "share", "clinic", "evidence", "edition", "export", "search");
    private static final List<String> READ_ALOUD =
            List.of("alt", "title", "aria-label", "aria-description", "placeholder", "content", "label", "value");
    /** Words that explain what a claim is, and the legend of signs that stand with a claim, its source and its caveat. */
    private static final List<String> EXPLAINED = List.of(
            "a benefit was seen",
            "a harm was seen",
            "no difference was seen",
            "A claim says that a treatment helps, harms or is safe.",
            "reduces");

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("[$*#@~]\\{[^}]*}|\\[\\[.*?]]|\\[\\(.*?\\)]");
    private static final Pattern JAVA_STRING =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    /** The query of an example link, which names codes and no treatment. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*[\\w.]+=\\S+&\\S+");

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*?\\s.*?\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z].*\\p{L}{2,}\\s+\\p{L}+.*", Pattern.DOTALL);

    private final LearnedClaimGate gate = LearnedClaimGate.strict();

    @Test
    void templatesMakeNoClaim() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            words(Files.readString(template)).forEach(words -> judge(template, words, bare));
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void pageCodeMakesNoClaim() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            if (SPEAKING.contains(file.getParent().getFileName().toString())) {
                strings(Files.readString(file)).forEach(words -> judge(file, words, bare));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void scriptsMakeNoClaim() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Path file : files(SCRIPTS, ".js")) {
            strings(Files.readString(file).replace('\'', '"').replace('`', '"'))
                    .forEach(words -> judge(file, words, bare));
        }
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Stem cells cure lupus.</p>",
                "<img alt='Stem cells cure lupus.'>",
                "<a title='Stem cells cure lupus.' href='#'>x</a>",
                "<input placeholder='Stem cells cure lupus.'>",
                "<nav aria-label='Stem cells cure lupus.'></nav>",
                "<meta name='description' content='Stem cells cure lupus.'>",
                "<p th:text=\"'Stem cells cure lupus.'\"></p>",
                "<p th:text=\"|Stem cells cure lupus. ${n}|\"></p>",
                "<p th:text=\"${a ? 'Stem cells cure lupus.' : ''}\"></p>",
                "<svg><title>Stem cells cure lupus.</title></svg>"
            })
    void aClaimInATemplateIsFoundWhereverAReaderMeetsIt(String template) {
        List<String> bare = new ArrayList<>();
        words(template).forEach(words -> judge(Path.of("template.html"), words, bare));
        assertThat(bare).hasSize(1);
    }

    private void judge(Path file, String words, List<String> bare) {
        if (EXPLAINED.contains(words)) {
            return;
        }
        gate.judge(words).stream()
                .filter(verdict -> verdict.claim() && !EXPLAINED.contains(verdict.sentence(words)))
                .map(verdict -> file.getFileName() + ": " + verdict.sentence(words) + " (" + verdict.score() + ")")
                .forEach(bare::add);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> words(String template) {
        Document page = Jsoup.parse(template);
        List<String> words = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (!element.normalName().equals("script") && !element.normalName().equals("style")) {
                element.textNodes().stream().map(TextNode::text).forEach(words::add);
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (READ_ALOUD.contains(name)) {
                    words.add(attribute.getValue());
                } else if (name.startsWith("th:") || name.startsWith("data-th-")) {
                    words.addAll(literals(attribute.getValue()));
                }
            }
        }
        return words.stream()
                .map(text -> EXPRESSION.matcher(text).replaceAll("it").strip())
                .filter(text -> !text.isEmpty() && !ADDRESS.matcher(text).matches())
                .toList();
    }

    private static List<String> literals(String expression) {
        return LITERAL.matcher(expression)
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .filter(text -> text.indexOf(' ') > 0)
                .toList();
    }

    private static List<String> strings(String code) {
        List<String> strings = new ArrayList<>();
        Matcher string = JAVA_STRING.matcher(COMMENT.matcher(code).replaceAll(""));
        while (string.find()) {
            String text = string.group(1) == null ? string.group(2) : string.group(1);
            if (SENTENCE.matcher(text).matches() && !text.contains("{\"") && !text.contains("<")) {
                strings.add(text.replace("\\n", "\n").replace("\\\"", "\"").replace("%s", "it"));
            }
        }
        return strings;
    }
}
