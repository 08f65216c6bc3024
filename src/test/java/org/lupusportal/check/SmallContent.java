package org.lupusportal.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.lupusportal.check.RuleFixture.Laid;
import org.lupusportal.finding.Finding;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.manuscript.ManuscriptReader;

/** The smallest content with some text more, for rules whose every turn would take a fixture of its own. */
record SmallContent(Path folder) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    static SmallContent in(Path folder) throws IOException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        Laid laid = new RuleFixture("none", "right", nothing).layOut(folder);
        return new SmallContent(laid.content());
    }

    SmallContent replaced(String file, String old, String with) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        Files.writeString(path, text.replace(old, with));
        return this;
    }

    SmallContent withText(String markdown) throws IOException {
        Path article = folder.resolve("articles/lupus/kidneys.md");
        Files.writeString(article, Files.readString(article) + "\n" + markdown + "\n");
        return this;
    }

    SmallContent moved(String file, String to) throws IOException {
        Files.move(
                folder.resolve(file),
                Files.createDirectories(folder.resolve(to).getParent())
                        .resolve(folder.resolve(to).getFileName()));
        return this;
    }

    SmallContent with(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** All that is found. */
    List<Finding> findings(ClaimGate gate) {
        return new Checker(gate)
                .check(new ManuscriptReader().read(folder), TODAY)
                .findings();
    }

    /** What a rule finds, as the marked words. */
    List<String> found(String rule, ClaimGate gate) {
        return findings(gate).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::at)
                .map(at -> at.text())
                .toList();
    }
}
