package org.lupusportal.check.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Addresses;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Link;
import org.lupusportal.text.ContentFile;

/** A link that leads to no page, no drawing and no other site. */
public final class BrokenLink implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("broken-link", "a patient who follows it finds nothing, perhaps when it was urgent");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");

    @Override
    public Stream<Finding> check(Galley galley) {
        Set<String> files =
                galley.manuscript().files().stream().map(ContentFile::path).collect(Collectors.toSet());
        return galley.bodies().stream()
                .flatMap(body -> body.links().stream())
                .flatMap(link -> check(galley, files, link).stream());
    }

    private static Optional<Finding> check(Galley galley, Set<String> files, Link link) {
        String target = link.target().replaceFirst("#.*", "");
        if (link.target().startsWith("#")) {
            return Optional.empty();
        }
        if (isBare(link)) {
            return Optional.of(bare(link));
        }
        if (Addresses.isOutside(target)) {
            return leadsOut(link) ? Optional.empty() : Optional.of(outside(link));
        }
        if (target.startsWith("/")) {
            return !link.image() && galley.addresses().isPublished(target)
                    ? Optional.empty()
                    : Optional.of(finding(link, target, files));
        }
        Optional<String> file = Addresses.file(link.at().file(), target);
        boolean fits = file.filter(f -> files.contains(f) && f.startsWith(link.image() ? "images/" : "articles/"))
                .isPresent();
        boolean unread =
                file.filter(f -> galley.manuscript().mayHold(partOf(link), f)).isPresent();
        return fits || unread ? Optional.empty() : Optional.of(finding(link, target, files));
    }

    private static Part partOf(Link link) {
        return link.image() ? Part.IMAGES : Part.ARTICLES;
    }

    /** An address between pointed brackets is its own text: a row of letters that tells nobody where it leads. */
    private static boolean isBare(Link link) {
        return link.text().isEmpty() && link.at().text().startsWith("<");
    }

    private static Finding bare(Link link) {
        return Finding.of(CARD, link.at(), Quoted.of(link.target()) + " stands without words that say where it leads")
                .labelled("an address instead of words")
                .fix("write `[words that say where it leads](" + link.target() + ")`");
    }

    /** A picture of another site would be a request to it, which tells it who reads. */
    private static boolean leadsOut(Link link) {
        try {
            URI uri = new URI(link.target());
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            boolean whole = !scheme.startsWith("http") || uri.getHost() != null;
            return !link.image() && whole && SCHEMES.contains(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Finding outside(Link link) {
        return Finding.of(CARD, link.at(), Quoted.of(link.target()) + " is no address that a reader can follow")
                .labelled(link.image() ? "a picture of another site" : "leads nowhere")
                .fix(
                        link.image()
                                ? "put the drawing into content/images and name it `../../images/NAME.svg`"
                                : "write the whole address, such as `https://www.cdc.gov/lupus`");
    }

    private static Finding finding(Link link, String target, Set<String> files) {
        Finding finding = Finding.of(CARD, link.at(), Quoted.of(link.target()) + " leads to no page")
                .labelled(link.image() ? "no such drawing" : "no such article");
        return finding.fix(nearest(link, target, files)
                .map(near -> "write `" + near + "`")
                .orElseGet(() -> link.image()
                        ? "name a drawing as `../../images/NAME.svg`"
                        : "name the file of an article, such as `../lupus/symptoms.md`"));
    }

    /** The file that was most likely meant, as it would be written there. */
    private static Optional<String> nearest(Link link, String target, Set<String> files) {
        String folder = link.image() ? "images/" : "articles/";
        String up = link.image() ? "../../images/" : "../";
        String name = target.substring(target.lastIndexOf('/') + 1).replaceFirst("\\.(?:md|svg)$", "");
        Map<String, String> byName = files.stream()
                .filter(f -> f.startsWith(folder))
                .collect(Collectors.toMap(
                        f -> f.substring(f.lastIndexOf('/') + 1, f.lastIndexOf('.')), f -> f, (a, b) -> a));
        return Nearest.to(name, byName.keySet())
                .flatMap(near -> Optional.ofNullable(byName.get(near)))
                .map(file -> up + file.substring(folder.length()));
    }
}
