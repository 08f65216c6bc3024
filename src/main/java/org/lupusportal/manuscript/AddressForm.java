package org.lupusportal.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the path of a page looks like: no space, no query, no slash at its end but for the home page. Stateless. */
final class AddressForm {

    /** How to write one. */
    static final String FIX = "write letters, digits and hyphens between slashes, such as `/lupus/symptoms`";

    /** Longer than any address; what is longer was never one. */
    private static final int MOST_LETTERS = 200;

    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9._~/-]");

    private AddressForm() {}

    /**
     * Says why words are no address.
     *
     * @return in a few words; empty where they are one
     */
    static Optional<String> findFault(String words) {
        Matcher strange = STRANGE.matcher(words);
        if (!words.startsWith("/")) {
            return Optional.of("it has to start with a slash");
        } else if (words.length() > MOST_LETTERS) {
            return Optional.of("it is longer than " + MOST_LETTERS + " letters");
        } else if (strange.find()) {
            return Optional.of(named(strange.group()) + " cannot stand in one");
        }
        List<String> steps = Arrays.asList(words.substring(1).split("/", -1));
        if (steps.contains("") && steps.size() > 1) {
            return Optional.of(words.endsWith("/") ? "a slash stands at its end" : "two slashes follow each other");
        }
        // A step of dots leads a browser, and the export, to another page or folder than the one that is written.
        return steps.contains(".") || steps.contains("..")
                ? Optional.of("`.` and `..` are no steps of one")
                : Optional.empty();
    }

    private static String named(String sign) {
        return sign.isBlank() ? "a space" : "`" + sign + "`";
    }
}
