package org.lupusportal.gate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says plainly what English says by two denials, or by denying how much: "does not fail to prevent", "may not have as many flares". Stateless.
 */
final class DoubleNegation {

    private static final List<Map.Entry<Pattern, String>> PLAIN = List.of(
            Map.entry(
                    Pattern.compile(
                            "\\b(?:(?:do|does|did|will|would|can|could|may|might)(?: not|n't)|cannot|never) fails? to "),
                    " "),
            Map.entry(
                    Pattern.compile(
                            "\\b(?:we |i |nobody |no one )?(?:(?:do|does)(?: not|n't) )?doubts? that |\\bno doubt (?:that )?"),
                    " "),
            Map.entry(Pattern.compile("\\bnot (have|get|see|suffer) (?:as|so) (?:many|much)\\b"), "$1 fewer"),
            Map.entry(Pattern.compile("\\bnot (have|get|see|suffer) (\\w+) (?:as|so) often\\b"), "$1 fewer $2"),
            Map.entry(
                    Pattern.compile(
                            "\\bno longer (have|get|see|suffer) (?=\\w*(?:flares?|pain|rash|infections?|symptoms?))"),
                    "$1 fewer "));

    private DoubleNegation() {}

    /** A clause in lower case without them. */
    static String undone(String clause) {
        String said = clause;
        for (Map.Entry<Pattern, String> plain : PLAIN) {
            said = plain.getKey().matcher(said).replaceAll(plain.getValue());
        }
        return said;
    }
}
