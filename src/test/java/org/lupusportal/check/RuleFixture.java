package org.lupusportal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;

/**
 * One folder of {@code src/test/resources/rules}: content that a rule must, or must not, find fault with. The format is in
 * the README there.
 */
record RuleFixture(String rule, String kind, Path folder) {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path SMALLEST = Path.of("src/test/resources/contents/smallest");
    private static final Pattern MARKER = Pattern.compile("\\s*(?:#|<!--)\\s*expect:\\s*(.*?)\\s*(?:-->)?\\s*");
    private static final Pattern IN_PLACE = Pattern.compile("([a-z0-9-]+)(?: at (\\d+))?");
    private static final Pattern BESIDE = Pattern.compile("(.+?):(\\d+):(\\d+) ([a-z0-9-]+)");

    /** Every fixture, wrong and right, sorted by rule. */
    static List<RuleFixture> all() {
        return children(RULES)
                .filter(Files::isDirectory)
                .flatMap(rule -> Stream.of("right", "wrong")
                        .map(kind -> new RuleFixture(rule.getFileName().toString(), kind, rule.resolve(kind))))
                .toList();
    }

    boolean isWrong() {
        return kind.equals("wrong");
    }

    /**
     * Makes the content folder of this fixture.
     *
     * @param within an empty folder
     * @return what is expected of it
     */
    Laid layOut(Path within) throws IOException {
        Path content = Files.createDirectories(within.resolve("content"));
        List<Expected> expected = new ArrayList<>();
        copy(SMALLEST, content, new ArrayList<>());
        copy(folder, content, expected);
        if (Files.exists(folder.resolve("expect.txt"))) {
            Files.readAllLines(folder.resolve("expect.txt")).forEach(line -> expected.add(Expected.beside(line)));
        }
        if (Files.exists(folder.resolve("prepare.txt"))) {
            for (String line : Files.readAllLines(folder.resolve("prepare.txt"))) {
                prepare(line.split(" ", -1), content);
            }
        }
        return new Laid(content, expected);
    }

    private static void copy(Path from, Path content, List<Expected> expected) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = from.relativize(file).toString().replace('\\', '/');
                if (!path.equals("expect.txt") && !path.equals("prepare.txt")) {
                    Path to = content.resolve(path);
                    Files.createDirectories(to.getParent());
                    Files.writeString(to, withoutMarkers(path, Files.readString(file), expected));
                }
            }
        }
    }

    private static String withoutMarkers(String path, String text, List<Expected> expected) {
        String[] lines = text.split("\n", -1);
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Matcher marker = MARKER.matcher(lines[i]);
            if (marker.matches()) {
                waiting.addAll(Arrays.asList(marker.group(1).split(",\\s*")));
                lines[i] = "";
            } else {
                for (String words : waiting) {
                    expected.add(Expected.inPlace(path, i + 1, words));
                }
                waiting.clear();
            }
        }
        return String.join("\n", lines);
    }

    private static void prepare(String[] words, Path content) throws IOException {
        Path file = content.resolve(words[1]);
        switch (words[0]) {
            case "remove" -> Files.delete(file);
            case "folder" -> Files.createDirectories(file);
            case "outside" -> Files.writeString(content.resolveSibling(words[1]), "outside: true\n");
            case "link" -> {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(words[3]));
            }
            case "before" -> Files.write(file, joined(hex(words), Files.readAllBytes(file)));
            case "bytes" -> Files.write(file, joined(Files.readAllBytes(file), hex(words)));
            case "crlf" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            case "pad" -> {
                int size = Integer.parseInt(words[2]) - (int) Files.size(file);
                Files.write(
                        file,
                        joined(
                                Files.readAllBytes(file),
                                "# more\n".repeat(size / 7 + 1).getBytes(StandardCharsets.US_ASCII)));
            }
            default -> throw new IllegalArgumentException("prepare.txt does not know " + words[0]);
        }
    }

    private static byte[] hex(String[] words) {
        return HexFormat.of().parseHex(String.join("", Arrays.copyOfRange(words, 2, words.length)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the fixture is there at all; a rule needs both. */
    boolean exists() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public String toString() {
        return rule + "/" + kind;
    }

    /** A content folder, and what should be found in it. */
    record Laid(Path content, List<Expected> expected) {}

    /** A finding that should be there; the column only where the fixture names it. */
    record Expected(String path, int line, OptionalInt column, String rule) {

        static Expected inPlace(String path, int line, String words) {
            Matcher m = matched(IN_PLACE, words);
            OptionalInt column =
                    m.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(2)));
            return new Expected(path, line, column, m.group(1));
        }

        static Expected beside(String line) {
            Matcher m = matched(BESIDE, line);
            return new Expected(
                    m.group(1), Integer.parseInt(m.group(2)), OptionalInt.of(Integer.parseInt(m.group(3))), m.group(4));
        }

        private static Matcher matched(Pattern pattern, String words) {
            Matcher m = pattern.matcher(words);
            if (!m.matches()) {
                throw new IllegalArgumentException("not an expectation: " + words);
            }
            return m;
        }

        boolean fits(Finding finding) {
            return finding.at().file().path().equals(path)
                    && finding.at().from().line() == line
                    && (column.isEmpty() || finding.at().from().column() == column.getAsInt())
                    && finding.rule().id().equals(rule);
        }
    }
}
