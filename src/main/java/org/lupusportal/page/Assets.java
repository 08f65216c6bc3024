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

/**
 * Style, script, typefaces and icons. Each is served at an address that holds its tag, so that browsers may keep it for ever.
 * Immutable; read once.
 */
public final class Assets {

    private static final Map<String, String> FILES = files();

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<Page> pages = new ArrayList<>();

    private Assets() {}

    /** Reads every asset from the program itself. */
    public static Assets read() {
        Assets assets = new Assets();
        FILES.forEach(assets::add);
        return assets;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site.css", "text/css;charset=utf-8");
        files.put("site.js", "text/javascript;charset=utf-8");
        files.put("icon.svg", "image/svg+xml");
        return files;
    }

    private void add(String file, String contentType) {
        byte[] bytes = bytes(file);
        boolean text = contentType.startsWith("text/") || contentType.endsWith("+xml");
        PageBytes made = text
                ? PageBytes.ofText(contentType, new String(bytes, StandardCharsets.UTF_8))
                : PageBytes.ofPacked(contentType, bytes);
        int dot = file.lastIndexOf('.');
        String address = "/assets/" + file.substring(0, dot) + "-" + made.tag() + file.substring(dot);
        addresses.put(file, address);
        pages.add(new Page(address, made, LocalDate.EPOCH, false));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its asset " + file);
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
