package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.check.Checker;
import org.lupusportal.finding.Severity;
import org.lupusportal.gate.LearnedClaimGate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * No key of any content file lets a bare claim pass: each is found by walking the files and CSL's own list, so that one that is
 * added later is planted in too. What is let pass is named here with its reason.
 */
class PlantedKeysTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/contents/everything");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** The words of heard claims stand with their answers; titles are other people's words, and may well say such things. */
    private static final Set<String> LET_PASS = Set.of("heard/*/heard", "heard/*/also-heard/*", "sources/title");

    /** What has a name in any language. */
    private static final Set<String> FOREIGN = Set.of(
            "glossary/*/also-called/*",
            "glossary/*/term",
            "heard/*/also-heard/*",
            "heard/*/heard",
            "sign-offs/*/by",
            "sign-offs/*/role",
            "sources/author/*/family",
            "sources/author/*/given",
            "sources/author/*/literal",
            "sources/author/*/non-dropping-particle",
            "sources/categories/*",
            "sources/container-title",
            "sources/page",
            "sources/title",
            "sources/volume");

    private static final Set<String> TITLES = Set.of(
            "original-title",
            "part-title",
            "reviewed-title",
            "shortTitle",
            "title",
            "title-short",
            "volume-title",
            "volume-title-short");

    private final Checker checker = new Checker(LearnedClaimGate.strict());

    @TempDir
    private Path folder;

    @Test
    void noKeyOfAnyFileLetsABareClaimPass() throws IOException {
        assertThat(passing("Stem cells cure lupus.")).isEqualTo(LET_PASS);
    }

    private Set<String> passing(String sentence) throws IOException {
        Set<String> passing = new TreeSet<>();
        Set<String> planted = new TreeSet<>();
        for (Path file : yamlFiles()) {
            String text = Files.readString(file);
            for (Map.Entry<String, ScalarNode> scalar : scalars(file, text).entrySet()) {
                if (planted.add(scalar.getKey()) && lets(file, text, scalar.getValue(), sentence)) {
                    passing.add(scalar.getKey());
                }
            }
        }
        assertThat(planted).hasSizeGreaterThan(70);
        return passing;
    }

    private static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(EVERYTHING)) {
            return files.filter(f -> f.toString().matches(".*\\.(yaml|md)"))
                    .sorted()
                    .toList();
        }
    }

    /** The first scalar under each path of keys; ids and numbers in a list are the same key. */
    private static Map<String, ScalarNode> scalars(Path file, String text) {
        String name = EVERYTHING.relativize(file).toString();
        String kind = name.contains("/") ? name.substring(0, name.indexOf('/')) : name.replace(".yaml", "");
        String yaml = name.endsWith(".md") ? text.substring(4, text.indexOf("\n---", 4)) : text;
        Map<String, ScalarNode> scalars = new LinkedHashMap<>();
        walk(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), kind, kind.equals("claims"), scalars);
        return scalars;
    }

    private static void walk(Node node, String path, boolean ids, Map<String, ScalarNode> scalars) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(pair -> walk(
                            pair.getValueNode(),
                            path + "/" + (ids ? "*" : ((ScalarNode) pair.getKeyNode()).getValue()),
                            false,
                            scalars));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> walk(item, path + "/*", false, scalars));
        } else if (node instanceof ScalarNode scalar) {
            scalars.putIfAbsent(path, scalar);
        }
    }

    private boolean lets(Path file, String text, ScalarNode scalar, String sentence) throws IOException {
        int shift = file.toString().endsWith(".md") ? 4 : 0;
        int from = text.offsetByCodePoints(shift, scalar.getStartMark().getIndex());
        int to = text.offsetByCodePoints(shift, scalar.getEndMark().getIndex());
        String end = text.substring(from, to).endsWith("\n") ? "\n" : "";
        return lets(
                EVERYTHING.relativize(file).toString(),
                text.substring(0, from) + '"' + sentence + '"' + end + text.substring(to),
                sentence);
    }

    /** Whether no error is found in the line in which a sentence stands. */
    private boolean lets(String file, String text, String sentence) throws IOException {
        Path content = Files.createTempDirectory(folder, "content");
        copy(content);
        Files.writeString(content.resolve(file), text);
        int line = 1
                + (int) text.substring(0, text.indexOf(sentence))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return checker.check(new ManuscriptReader().read(content), TODAY).findings().stream()
                .filter(found -> found.rule().severity() == Severity.ERROR)
                .noneMatch(found -> found.at().file().path().equals(file)
                        && found.at().from().line() <= line
                        && found.at().to().line() >= line);
    }

    private static void copy(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(EVERYTHING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(EVERYTHING.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Names may be foreign, and the gate cannot read what a foreign one says; elsewhere no sentence may be. */
    @Test
    void aSentenceThatTheGateCannotReadIsRefusedButInNames() throws IOException {
        assertThat(passing("Las células madre curan el lupus.")).isEqualTo(FOREIGN);
    }

    @Test
    void noVariableOfCslLetsABareClaimPassButATitle() throws IOException {
        String file = "sources/deng2017.yaml";
        String text = Files.readString(EVERYTHING.resolve(file));
        List<String> passing = new ArrayList<>();
        for (String variable : CslItem.VARIABLES) {
            if (!variable.equals("custom")) {
                String without = text.replaceFirst("(?m)^" + variable + ":.*\n(?:[ -].*\n)*", "");
                for (String value :
                        List.of("\"@\"", "[\"@\"]", "[{literal: \"@\"}]", "[{family: \"@\"}]", "{literal: \"@\"}")) {
                    String planted = without + variable + ": " + value.replace("@", "Stem cells cure lupus.") + "\n";
                    if (lets(file, planted, "Stem cells cure lupus.")) {
                        passing.add(variable);
                    }
                }
            }
        }
        assertThat(new TreeSet<>(passing)).isEqualTo(new TreeSet<>(TITLES));
    }
}
