package org.lupusportal.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Fingerprint;
import org.lupusportal.evidence.Claim;

/**
 * A link short enough to be typed from paper, which remembers the text as it was when it was shared. It needs no memory on the
 * server: twelve characters hold a sum of the path, a sum of the text, the number of changes told so far, and a check symbol.
 *
 * <pre>{@code
 * String code = ShortLink.of(article).code();                    // "7k2m9qxe41d5"
 * Optional<ShortLink> found = ShortLink.find(code, edition);     // path and what was seen
 * }</pre>
 *
 * The path is found again by summing every path that the edition knows, former ones among them, so that a code leads to its
 * article for as long as addresses are kept, and they are kept for ever. The characters are Crockford's base 32: no i, l, o or
 * u; capitals, hyphens and the letters i, l and o for 1 and 0 are forgiven.
 *
 * @param path where the text stands now, with a leading slash
 * @param seen the text as it was: four characters
 * @see <a href="https://www.crockford.com/base32.html">Crockford's base 32</a>
 */
public record ShortLink(String path, String seen) {

    /** 35 bits: among 10,000 paths, the chance that any two share a sum is below two in a thousand. */
    private static final int PATH_SYMBOLS = 7;

    /** 15 bits: a change goes unseen once in 32,768 changes. */
    private static final int TEXT_SYMBOLS = 3;

    private static final int SEEN_SYMBOLS = TEXT_SYMBOLS + 1;

    /** 20 bits: no article has so many sections that two of them would share a sum. */
    private static final int SECTION_SYMBOLS = 4;

    private static final int SYMBOLS = PATH_SYMBOLS + SEEN_SYMBOLS + 1;

    /** More redirects than this in a row are a circle. */
    private static final int MOST_MOVES = 10;

    /** The article as it stands in this edition. */
    public static ShortLink of(Article article) {
        return new ShortLink(Address.article(article), seen(article));
    }

    /** The page of a claim as it stands in this edition. */
    public static ShortLink of(Claim claim) {
        String text = Base32.ofHex(new Fingerprint().add(claim).hex(), TEXT_SYMBOLS);
        return new ShortLink(
                Address.claim(claim.id()), text + told(claim.changes().size()));
    }

    /** What a link to the article remembers: three characters of the sum of its words, one for the number of its changes. */
    public static String seen(Article article) {
        return Base32.ofHex(article.wording(), TEXT_SYMBOLS)
                + told(article.changes().size());
    }

    private static String told(int changes) {
        return String.valueOf(Base32.symbol(Math.min(changes, Base32.LARGEST)));
    }

    /** What stands for a section in the link to a handout: four characters, a sum of its anchor. */
    public static String section(String anchor) {
        return Base32.ofHex(new Fingerprint().add(anchor).hex(), SECTION_SYMBOLS);
    }

    /** The twelve characters that stand behind {@code /s/}. */
    public String code() {
        String open = sum(path) + seen;
        return open + Base32.check(open);
    }

    /**
     * Reads a code.
     *
     * @param typed as a person may have typed it
     * @param edition in which the path is looked for
     * @return where it leads now; empty for a typing mistake or a path that never was
     */
    public static Optional<ShortLink> find(String typed, Edition edition) {
        return Base32.tidy(typed, SYMBOLS)
                .filter(Base32::isChecked)
                .flatMap(code -> paths(edition)
                        .filter(path -> code.startsWith(sum(path)))
                        .findFirst()
                        .flatMap(path -> present(path, edition))
                        .map(path -> new ShortLink(path, code.substring(PATH_SYMBOLS, SYMBOLS - 1))));
    }

    /** What a link remembers, in the form in which it is compared; empty where the text is nothing of the kind. */
    static Optional<String> tidySeen(String typed) {
        return Base32.tidy(typed, SEEN_SYMBOLS);
    }

    /** Whether two memories are of the same text, whatever changes were told. */
    static boolean sameText(String present, String seen) {
        return present.regionMatches(0, seen, 0, TEXT_SYMBOLS);
    }

    /** How many changes had been told when the link was made; the largest number stands for itself and all above. */
    static int changesSeen(String seen) {
        return Base32.value(seen.charAt(TEXT_SYMBOLS));
    }

    private static Stream<String> paths(Edition edition) {
        return Stream.of(
                        edition.articles().stream().map(Address::article),
                        edition.claims().stream().map(c -> Address.claim(c.id())),
                        edition.redirects().keySet().stream())
                .flatMap(s -> s);
    }

    private static Optional<String> present(String path, Edition edition) {
        String now = path;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            String next = edition.redirects().get(now);
            if (next == null) {
                return Optional.of(now);
            }
            now = next;
        }
        return Optional.empty();
    }

    private static String sum(String path) {
        return Base32.ofHex(new Fingerprint().add(path).hex(), PATH_SYMBOLS);
    }
}
