import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a content folder with as many articles of 800 words as asked for, each with claims and citations, and the same text
 * as a site for Hugo. Run as a single file: {@code java Articles.java COUNT SEED-CONTENT TARGET-CONTENT TARGET-HUGO}.
 */
public class Articles {

    private static final List<String> SENTENCES = List.of(
            "A nurse will show you the room before your visit.",
            "Write down what you want to ask the team.",
            "The kidneys sit on both sides of the back.",
            "People with lupus often see more than one doctor.",
            "Blood is taken from a vein in the arm.",
            "The lab sends its report to your doctor.",
            "Each visit starts with a talk about how you feel.",
            "Bring a list of all the things that you take.",
            "A friend can come along and take notes.",
            "The team will tell you when to come again.");

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path seed = Path.of(args[1]);
        Path content = Path.of(args[2]);
        Path hugo = Path.of(args[3]);
        copy(seed, content);
        hugoFrame(hugo);
        for (int i = 0; i < count; i++) {
            Path article = content.resolve("articles/lupus/visit-" + i + ".md");
            Files.createDirectories(article.getParent());
            Files.writeString(article, frontMatter(i) + body(i));
            Path page = hugo.resolve("content/lupus/visit-" + i + ".md");
            Files.createDirectories(page.getParent());
            Files.writeString(page, frontMatter(i) + body(i));
        }
    }

    private static String frontMatter(int i) {
        return """
                ---
                title: Visit %d
                summary: What happens at visit %d, step by step.
                order: %d
                evidence-to: 2026-11-22
                review-by: 2027-11-22
                key-points:
                  - Lupus can reach the kidneys.
                questions:
                  - How are my kidneys doing?
                changes:
                  - {date: 2026-11-22, what: First published.}
                ---

                """
                .formatted(i, i, i + 20);
    }

    private static String body(int i) {
        StringBuilder text = new StringBuilder();
        for (int section = 0; section < 8; section++) {
            text.append("## Step ").append(section + 1).append("\n\n");
            for (int sentence = 0; sentence < 9; sentence++) {
                text.append(SENTENCES.get((i + section * 3 + sentence) % SENTENCES.size())).append(' ');
            }
            text.append("\n\nIn one small trial, [adding cells did not lead to more remissions](claim:msc-kidney-remission).")
                    .append(" The trial took place in ")
                    .append("one country [@deng2017].\n\n");
        }
        return text.toString();
    }

    private static void hugoFrame(Path hugo) throws IOException {
        Files.createDirectories(hugo.resolve("layouts/_default"));
        Files.writeString(hugo.resolve("config.toml"), "baseURL = \"http://localhost/\"\ntitle = \"Bench\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\"]\n");
        String frame = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>%s</body></html>";
        Files.writeString(hugo.resolve("layouts/_default/single.html"), frame.formatted("{{ .Content }}"));
        Files.writeString(
                hugo.resolve("layouts/_default/list.html"),
                frame.formatted("<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"));
        Files.writeString(hugo.resolve("layouts/index.html"), frame.formatted(""));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
