package org.lupusportal.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a web page or a letter in HTML, read as its reader sees it: the words without the signs, a line for each block, an
 * item or a cell, what stands for a picture, and the summary that search engines show. For one text, in one pass.
 */
final class PageSource {

    private static final Pattern CLOSING = Pattern.compile(
            "</(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|t[drh]|table|title|head|body|html|section|article|script|style|button|font|center)\\s*>",
            Pattern.CASE_INSENSITIVE);

    /** Somebody who asks about a tag writes one or two. */
    private static final int FEWEST = 3;

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "svg");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong",
            "sub", "sup", "u", "wbr");

    private static final Pattern NAME = Pattern.compile("^/?([a-zA-Z][a-zA-Z0-9]*)");

    private static final Pattern WORDS_IN_TAG = Pattern.compile(
            "\\s(?:alt|title|aria-label|placeholder)\\s*=\\s*(\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);

    private static final Pattern SUMMARY =
            Pattern.compile("\\s(?:name|property)\\s*=\\s*[\"'](?:og:)?description[\"']", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENT =
            Pattern.compile("\\scontent\\s*=\\s*(\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);

    /** No tag that people write is longer; what is may be no tag. */
    private static final int LONGEST_TAG = 2_000;

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("hellip", "\u2026"),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00b7"),
            Map.entry("copy", "\u00a9"),
            Map.entry("reg", "\u00ae"),
            Map.entry("trade", "\u2122"),
            Map.entry("deg", "\u00b0"),
            Map.entry("euro", "\u20ac"),
            Map.entry("pound", "\u00a3"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("times", "\u00d7"),
            Map.entry("shy", ""));

    private static final Pattern SPACE = Pattern.compile("[ \u00a0]+");
    private static final Pattern CELLS = Pattern.compile("[ \t]*\t[ \t]*");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");
    private static final Pattern EDGES = Pattern.compile("[ \t]?\n[ \t]?");

    private final String source;
    private final String lower;
    private final StringBuilder words = new StringBuilder();

    /** What ends nowhere behind here, and need not be looked for again. */
    private final Set<String> endless = new HashSet<>();

    private PageSource(String source) {
        this.source = source;
        this.lower = source.toLowerCase(Locale.ROOT);
    }

    /** The words of a source; empty where a text is none. */
    static Optional<String> words(String text) {
        boolean isSource = text.indexOf('<') >= 0
                && CLOSING.matcher(text).results().limit(FEWEST).count() == FEWEST;
        return isSource ? Optional.of(new PageSource(text).words()) : Optional.empty();
    }

    private String words() {
        int at = 0;
        while (at < source.length()) {
            int tag = source.indexOf('<', at);
            int end = tag < 0 ? -1 : endOfTag(tag);
            if (tag < 0) {
                text(at, source.length());
                at = source.length();
            } else if (end < 0) {
                text(at, tag + 1);
                at = tag + 1;
            } else {
                text(at, tag);
                at = tag(source.substring(tag + 1, end), end + 1);
            }
        }
        String cells = CELLS.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll("\t");
        String spaced = EDGES.matcher(cells).replaceAll("\n");
        return BLANK_LINES.matcher(spaced).replaceAll("\n").strip();
    }

    /** Where the tag ends that begins here; negative where none does, as where p is less than 0.05. */
    private int endOfTag(int start) {
        if (source.startsWith("<!--", start)) {
            int end = find("-->", start + 4);
            return end < 0 ? -1 : end + 2;
        }
        char next = start + 1 < source.length() ? source.charAt(start + 1) : ' ';
        boolean isTag = Character.isLetter(next) || next == '/' || next == '!' || next == '?';
        int most = Math.min(source.length(), start + LONGEST_TAG);
        char quote = 0;
        for (int i = start + 1; isTag && i < most; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = source.charAt(i - 1) == '=' ? c : 0;
            } else if (c == '>' || c == '<') {
                return c == '>' ? i : -1;
            }
        }
        return -1;
    }

    private int find(String sign, int from) {
        int at = endless.contains(sign) ? -1 : lower.indexOf(sign, from);
        if (at < 0) {
            endless.add(sign);
        }
        return at;
    }

    /** Puts what a tag stands for behind the words; gives where the text goes on. */
    private int tag(String tag, int behind) {
        Matcher named = NAME.matcher(tag);
        String name = named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "";
        if (UNREAD.contains(name) && tag.charAt(0) != '/') {
            int end = find("</" + name, behind);
            int close = end < 0 ? -1 : find(">", end);
            return close < 0 ? behind : close + 1;
        }
        words.append(sign(name, tag.charAt(0) == '/'));
        if (tag.indexOf('=') > 0) {
            said(tag, name);
        }
        return behind;
    }

    private static String sign(String name, boolean closes) {
        return switch (name) {
            case "li" -> closes ? "\n" : "\n\u2022 ";
            case "td", "th" -> closes ? "\t" : "";
            default -> INLINE.contains(name) ? "" : "\n";
        };
    }

    /** The words that stand for a picture or a field, and the summary of the page. */
    private void said(String tag, String name) {
        Pattern attribute = name.equals("meta") && SUMMARY.matcher(tag).find() ? CONTENT : WORDS_IN_TAG;
        attribute.matcher(tag).results().map(found -> found.group(1)).forEach(quoted -> {
            words.append('\n');
            words.append(plain(quoted.substring(1, quoted.length() - 1)));
            words.append('\n');
        });
    }

    /** Line ends of a source are white space. */
    private void text(int from, int to) {
        words.append(plain(source.substring(from, to).replace('\n', ' ')));
    }

    private static String plain(String written) {
        return written.indexOf('&') < 0
                ? written
                : ENTITY.matcher(written).replaceAll(entity -> Matcher.quoteReplacement(sign(entity)));
    }

    private static String sign(MatchResult entity) {
        if (entity.group(3) != null) {
            return ENTITIES.getOrDefault(entity.group(3).toLowerCase(Locale.ROOT), " ");
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }
}
