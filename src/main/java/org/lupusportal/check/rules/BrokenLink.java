package org.lupusportal.check.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.check.Addresses;
import org.lupusportal.check.Galley;
import org.lupusportal.check.LinkMeant;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Link;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/** A link that leads to no page, no drawing and no other site, or that has no words; in texts, in drawings and of sources. */
public final class BrokenLink implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("broken-link", "a patient who follows it finds nothing, perhaps when it was urgent");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");
    private static final List<String> OUR_SCHEMES = List.of("claim", "not-a-claim");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z-]+):(.*)", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9-]+\\.)+[A-Za-z][A-Za-z0-9-]+");

    private static final Pattern WORDS = Pattern.compile("[^\\p{Z}\\p{C}]");

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Finding> inTexts = galley.bodies().stream()
                .flatMap(body -> body.links().stream())
                .flatMap(link -> check(galley, link).stream());
        Stream<Finding> inDrawings = galley.manuscript().drawings().stream()
                .flatMap(drawing -> drawing.links().stream())
                .flatMap(link -> inDrawing(galley, link).stream());
        Stream<Finding> ofSources = galley.manuscript().sources().stream()
                .flatMap(source -> Optional.ofNullable(source.places().get("URL")).stream())
                .filter(url -> !url.value().matches("(?i)https?:.*") || !leadsOut(url.value()))
                .map(url -> outside(url.at(), url.value(), "no address of a web page"));
        return Stream.concat(inTexts, Stream.concat(inDrawings, ofSources));
    }

    private static Optional<Finding> check(Galley galley, Link link) {
        boolean outside = Addresses.isOutside(link.target());
        if (outside && (link.image() || !leadsOut(link.target()))) {
            return Optional.of(isMeantAsClaim(link.target()) ? ours(link) : outside(link));
        }
        if (link.image() && !link.target().equals(Addresses.withoutAnchor(link.target()))) {
            return Optional.of(Finding.of(CARD, link.at(), Quoted.of(link.target()) + " names a place in a drawing")
                    .labelled("a drawing is shown whole")
                    .fix("write `" + Addresses.withoutAnchor(link.target()) + "`"));
        }
        if (hasNoWords(link)) {
            return Optional.of(bare(link));
        }
        return outside || link.target().startsWith("#") || leadsInside(galley, link)
                ? Optional.empty()
                : Optional.of(finding(galley, link));
    }

    private static boolean leadsInside(Galley galley, Link link) {
        String target = Addresses.withoutAnchor(link.target());
        if (target.startsWith("/")) {
            return !link.image() && (galley.addresses().isPublished(target) || galley.mayPublish(target));
        }
        Part part = link.image() ? Part.IMAGES : Part.ARTICLES;
        return Addresses.file(link.at().file(), target)
                .filter(f -> (galley.files().contains(f) && f.startsWith(link.image() ? "images/" : "articles/"))
                        || galley.manuscript().mayHold(part, f))
                .isPresent();
    }

    /** A drawing stands on many pages, so its links are addresses of pages and not of files. */
    private static Optional<Finding> inDrawing(Galley galley, Located<String> link) {
        String target = Addresses.withoutAnchor(link.value());
        boolean fits = link.value().startsWith("#") || galley.addresses().isPublished(target);
        if (fits || galley.mayPublish(target)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(CARD, link.at(), Quoted.of(link.value()) + " leads to no page")
                .labelled("no such page")
                .fix(Nearest.to(target, galley.addresses().published())
                        .map(near -> "write `" + near + "`")
                        .orElse("write the address of a page, such as `/lupus/symptoms`")));
    }

    /** Whether it was to bind words to a claim, or to overrule the gate, and is a slip away from that. */
    public static boolean isMeantAsClaim(String target) {
        return meant(target).isPresent();
    }

    private static Optional<String> meant(String target) {
        Matcher parts = SCHEME.matcher(target);
        return parts.matches() && !SCHEMES.contains(parts.group(1).toLowerCase(Locale.ROOT))
                ? Nearest.to(parts.group(1), OUR_SCHEMES).map(scheme -> scheme + ":" + parts.group(2))
                : Optional.empty();
    }

    private static Finding ours(Link link) {
        String meant = meant(link.target()).orElseThrow();
        return Finding.of(CARD, link.at(), Quoted.of(link.target()) + " binds the words to nothing")
                .labelled("a link to nothing, not a claim")
                .fix("write `" + meant + "`");
    }

    /** An address between pointed brackets is its own text: a row of letters that tells nobody where it leads. */
    private static boolean hasNoWords(Link link) {
        return !link.image() && !WORDS.matcher(link.text()).find();
    }

    private static Finding bare(Link link) {
        return Finding.of(CARD, link.at(), Quoted.of(link.target()) + " stands without words that say where it leads")
                .labelled("an address instead of words")
                .fix("write `[words that say where it leads](" + link.target() + ")`");
    }

    private static boolean leadsOut(String target) {
        try {
            URI uri = new URI(target);
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            boolean whole = !scheme.startsWith("http") || (uri.getUserInfo() == null && isOfWeb(uri.getHost()));
            return whole && SCHEMES.contains(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A name with a dot: a machine at the writer's desk has none, and a number or a name before an `@` hides where a link leads. */
    private static boolean isOfWeb(@Nullable String host) {
        return host != null && HOST.matcher(host).matches();
    }

    /** A picture of another site would be a request to it, which tells it who reads. */
    private static Finding outside(Link link) {
        return link.image()
                ? Finding.of(CARD, link.at(), Quoted.of(link.target()) + " is no address that a reader can follow")
                        .labelled("a picture of another site")
                        .fix("put the drawing into content/images and name it `../../images/NAME.svg`")
                : outside(link.at(), link.target(), "leads nowhere");
    }

    private static Finding outside(Span at, String target, String label) {
        return Finding.of(CARD, at, Quoted.of(target) + " is no address that a reader can follow")
                .labelled(label)
                .fix("write the whole address, such as `https://www.cdc.gov/lupus`");
    }

    private static Finding finding(Galley galley, Link link) {
        String message =
                link.target().isEmpty() ? "the link has no address" : Quoted.of(link.target()) + " leads to no page";
        Finding finding = Finding.of(CARD, link.at(), message).labelled(label(link));
        return finding.fix(LinkMeant.find(galley, link)
                .map(near -> "write `" + near + "`")
                .orElseGet(() -> link.image()
                        ? "name a drawing as `../../images/NAME.svg`"
                        : "name the file of an article, such as `../lupus/symptoms.md`"));
    }

    private static String label(Link link) {
        return link.target().isEmpty()
                ? "no address here"
                : link.image() ? "no such drawing" : link.target().startsWith("/") ? "no such page" : "no such article";
    }
}
