package org.lupusportal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, never a downloaded one. Playwright is bound to the thread that made it, so each thread of the
 * tests has one browser, which it keeps.
 */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    /** Without the sandbox, which does not start for root in a container; and nothing that looks for another host. */
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

    private static final Queue<Playwright> OPEN = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<Browser> OWN = ThreadLocal.withInitial(Chromium::launch);
    private static final ThreadLocal<Map<Way, Page>> PAGES = ThreadLocal.withInitial(() -> new EnumMap<>(Way.class));

    /** How a page is opened. */
    enum Way {
        /** As most readers have it. */
        USUAL,
        /** Without JavaScript. */
        WITHOUT_SCRIPT,
        /** With the policy of the page set aside, so that a test can add a style as a reader's own style sheet would. */
        WITHOUT_POLICY
    }

    private Chromium() {}

    static Optional<Path> find() {
        String told = System.getenv("CHROMIUM_PATH");
        Stream<String> places = told == null || told.isBlank() ? USUAL_PLACES.stream() : Stream.of(told);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Browser launch() {
        Path executable = find().orElseThrow(
                        () -> new IllegalStateException("no Chromium in CHROMIUM_PATH nor in the usual places"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        OPEN.add(playwright);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(SWITCHES));
    }

    /** This thread's window of that kind, 1280 by 900, in light colors and with nothing else asked for. */
    static Page page(Way way) {
        Page page = PAGES.get().computeIfAbsent(way, w -> context(w).newPage());
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(Media.SCREEN)
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setContrast(Contrast.NO_PREFERENCE));
        return page;
    }

    /** The usual window, with this page in it. */
    static Page open(String path) {
        Page page = page(Way.USUAL);
        page.navigate(path);
        return page;
    }

    /** A reader who has never been here; close it. */
    static BrowserContext context(Way way) {
        return OWN.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Site.base())
                        .setJavaScriptEnabled(way != Way.WITHOUT_SCRIPT)
                        .setBypassCSP(way == Way.WITHOUT_POLICY));
    }

    static void closeAll() {
        Playwright playwright;
        while ((playwright = OPEN.poll()) != null) {
            playwright.close();
        }
    }
}
