package org.lupusportal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is asked of a page in its own terms: functions in JavaScript that answer with a list of faults. */
final class Script {

    private static final String AXE = read("/axe.min.js");

    private Script() {}

    /** Runs the function in {@code src/test/resources/browser}, which answers with the faults that it sees. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page, String name) {
        return (List<String>) page.evaluate(read("/browser/" + name + ".js"));
    }

    /** As above, of a function that takes an argument. */
    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String name, Object argument) {
        return (List<String>) page.evaluate(read("/browser/" + name + ".js"), argument);
    }

    /** Runs axe-core over the page as it stands; by the inspector's way, so that the page's policy stays as strict as it is. */
    static List<String> axe(Page page) {
        page.evaluate(AXE);
        return faults(page, "axe", false);
    }

    /** Once more, where nothing but the colors has changed. */
    static List<String> axeOnColors(Page page) {
        return faults(page, "axe", true);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
