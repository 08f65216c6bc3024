package org.lupusportal.clinic;

import java.util.Locale;

/** Reads the tags by which records name languages. */
final class LanguageTag {

    private LanguageTag() {}

    /** {@code es} of {@code es-MX} or {@code es_MX}; the three letters of ISO 639-2 stand for the two where these are ours. */
    static String main(String tag) {
        String main = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return main.equals("eng") ? "en" : main;
    }
}
