package org.lupusportal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Style, script, typefaces and icons. Each is served at an address that holds its tag, so that browsers may keep it for ever.
 * Immutable; read once.
 */
public final class Assets {

    /** Only there where a writer looks at work in progress. */
    static final String PREVIEW = "preview.js";

    private static final Map<String, String> FILES = files();
    private static final Set<String> PACKED = Set.of("font/woff2", "image/png");
    /** Comments by ending of file; of scripts only those that have lines of their own, so that no text can look like one. */
    private static final Map<String, Pattern> COMMENTS = Map.of(
            ".css", Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL),
            ".js", Pattern.compile("^\\s*//.*$", Pattern.MULTILINE));

    private static final Pattern INDENTATION = Pattern.compile("\\n\\s*");
    /** Ends of lines after which both style and script go on as if there were none. */
    private static final Pattern NEEDLESS_ENDS = Pattern.compile("(?<=[;{,(\\[])\\n|\\n(?=[})\\]])");

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<Page> pages = new ArrayList<>();

    private Assets() {}

    /** Reads every asset from the program itself. */
    public static Assets read() {
        Assets assets = new Assets();
        FILES.forEach(assets::add);
        return assets;
    }

    /** Reads every asset, and the script with which each page watches for the next save of its writer. */
    public static Assets readForPreview() {
        Assets assets = read();
        assets.add(PREVIEW, "text/javascript;charset=utf-8");
        return assets;
    }

    /** Files with their types. What another file names in {@code asset(...)} stands before it. */
    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("atkinson-hyperlegible-next.woff2", "font/woff2");
        files.put("atkinson-hyperlegible-next.txt", "text/plain;charset=utf-8");
        files.put("icon.svg", "image/svg+xml");
        files.put("icon-180.png", "image/png");
        files.put("icon-512.png", "image/png");
        files.put("site.webmanifest", "application/manifest+json");
        files.put("site.css", "text/css;charset=utf-8");
        files.put("authors.css", "text/css;charset=utf-8");
        files.put("design.css", "text/css;charset=utf-8");
        files.put("handout.css", "text/css;charset=utf-8");
        files.put("site.js", "text/javascript;charset=utf-8");
        files.put("handout.js", "text/javascript;charset=utf-8");
        files.put("serverless.js", "text/javascript;charset=utf-8");
        return files;
    }

    private void add(String file, String contentType) {
        PageBytes made = PACKED.contains(contentType)
                ? PageBytes.ofPacked(contentType, bytes(file))
                : PageBytes.ofText(contentType, text(file));
        int dot = file.lastIndexOf('.');
        String address = "/assets/" + file.substring(0, dot) + "-" + made.tag() + file.substring(dot);
        addresses.put(file, address);
        pages.add(new Page(address, made, LocalDate.EPOCH, false));
    }

    /** The text of a file with the addresses of the files that it names. */
    private String text(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> known : addresses.entrySet()) {
            text = text.replace("asset(" + known.getKey() + ")", known.getValue());
        }
        return lean(text, file.substring(file.lastIndexOf('.')));
    }

    /** Style and script without what only their writers need. */
    private static String lean(String text, String ending) {
        if (!COMMENTS.containsKey(ending)) {
            return text;
        }
        String bare = COMMENTS.get(ending).matcher(text).replaceAll("");
        String flush = INDENTATION.matcher(bare).replaceAll("\n").strip();
        return NEEDLESS_ENDS.matcher(flush).replaceAll("");
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("a file of the program is missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses by file name. */
    public Map<String, String> addresses() {
        return addresses;
    }

    public List<Page> pages() {
        return pages;
    }
}
