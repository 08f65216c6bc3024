package org.lupusportal.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds postal codes beside the places to which they belong, which tell of nobody. */
final class PostalCode {

    private static final String CODES = "/share/postal-codes.properties";

    private static final Pattern WITH_PLACE = withPlace();

    private static final Pattern WITH_WORD = Pattern.compile(
            "(?iU)\\b(?:zip(?: code)?|post ?code|postal code|pin code|plz|cep|cap|c\\.?p\\.?|code postal|código postal)\\b[ .:]{0,2}"
                    + "\\d{4,6}(?:-\\d{3,4})?(?![\\d-])");

    private PostalCode() {}

    /** A text with an ellipsis in place of each code and its place. */
    static String without(String text) {
        return WITH_WORD.matcher(WITH_PLACE.matcher(text).replaceAll(" … ")).replaceAll(" … ");
    }

    private static Pattern withPlace() {
        Properties codes = read();
        return Pattern.compile(new TreeSet<>(codes.stringPropertyNames())
                .stream()
                        .map(place -> both(place, codes.getProperty(place)))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\d./-])(?:", ")(?![\\p{L}\\d-])")));
    }

    /** As one writes it before the code or behind it. */
    private static String both(String place, String codes) {
        String name = Pattern.quote(place.replace('_', ' '));
        String code = Arrays.stream(codes.split(" ", -1))
                .map(digits -> digits.replace("#", "\\d"))
                .collect(Collectors.joining("|", "(?:", ")(?:-\\d{4})?"));
        return name + ",? " + code + "|" + code + " " + name;
    }

    private static Properties read() {
        Properties codes = new Properties();
        try (InputStream in = PostalCode.class.getResourceAsStream(CODES)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + CODES);
            }
            codes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
