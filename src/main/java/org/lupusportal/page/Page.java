package org.lupusportal.page;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is served at one address: a page, a picture, a list for programs. What it is made of is settled when it is
 * made; its bytes are printed once, when they are first asked for, so that neither a start nor an edit waits for pages that
 * nobody has opened yet. What programs ask for now and then is not kept longer than there is room. Safe to share between
 * threads.
 */
public final class Page {

    private final String path;
    private final LocalDate lastChanged;
    private final boolean listed;
    private final boolean kept;
    private @Nullable Supplier<PageBytes> press;
    private volatile @Nullable PageBytes bytes;
    private volatile SoftReference<@Nullable PageBytes> passing = new SoftReference<>(null);

    private Page(
            String path,
            @Nullable PageBytes bytes,
            @Nullable Supplier<PageBytes> press,
            LocalDate lastChanged,
            boolean listed,
            boolean kept) {
        this.path = path;
        this.bytes = bytes;
        this.press = press;
        this.lastChanged = lastChanged;
        this.listed = listed;
        this.kept = kept;
    }

    /**
     * A page that is printed already.
     *
     * @param path its address, with its leading slash
     * @param bytes what is served
     * @param lastChanged the day of the last change that a reader can see
     * @param listed whether it belongs into the sitemap
     */
    public Page(String path, PageBytes bytes, LocalDate lastChanged, boolean listed) {
        this(path, bytes, null, lastChanged, listed, true);
    }

    /**
     * A page that is printed when it is first asked for.
     *
     * @param path its address, with its leading slash
     * @param press makes what is served: the same bytes whenever it is asked
     * @param lastChanged the day of the last change that a reader can see
     * @param listed whether it belongs into the sitemap
     */
    public static Page toPrint(String path, Supplier<PageBytes> press, LocalDate lastChanged, boolean listed) {
        return new Page(path, null, press, lastChanged, listed, true);
    }

    /**
     * A thing that is printed when it is asked for and forgotten when memory runs short, so that it costs nothing while nobody
     * wants it: data for programs, pictures for other sites.
     *
     * @param path its address, with its leading slash
     * @param press makes what is served: the same bytes whenever it is asked
     * @param lastChanged the day of the last change that a reader can see
     */
    public static Page toPrintOnDemand(String path, Supplier<PageBytes> press, LocalDate lastChanged) {
        return new Page(path, null, press, lastChanged, false, false);
    }

    public String path() {
        return path;
    }

    public LocalDate lastChanged() {
        return lastChanged;
    }

    public boolean listed() {
        return listed;
    }

    /** What is served; prints it if nobody has asked before. */
    public PageBytes bytes() {
        PageBytes printed = kept ? bytes : passing.get();
        return printed == null ? print() : printed;
    }

    /** Whether its bytes stay once they are there, so that it pays to print it before anybody asks. */
    public boolean isKept() {
        return kept;
    }

    /** Whether the bytes are there. */
    public boolean isPrinted() {
        return bytes != null;
    }

    private synchronized PageBytes print() {
        PageBytes printed = kept ? bytes : passing.get();
        Supplier<PageBytes> waiting = press;
        if (printed == null && waiting != null) {
            printed = waiting.get();
            keep(printed);
        }
        if (printed == null) {
            throw new IllegalStateException("a page has neither bytes nor a press: " + path);
        }
        return printed;
    }

    private void keep(PageBytes printed) {
        if (kept) {
            bytes = printed;
            press = null;
        } else {
            passing = new SoftReference<>(printed);
        }
    }
}
