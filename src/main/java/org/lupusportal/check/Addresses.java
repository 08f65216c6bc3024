package org.lupusportal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;

/** Every path at which this manuscript, once published, answers; and where a link between its files leads. */
public final class Addresses {

    /** Pages that are there whatever the content. */
    private static final Set<String> ALWAYS = Set.of(
            "/",
            "/about",
            "/about/accessibility",
            "/about/data",
            "/about/design",
            "/about/how-we-judge-evidence",
            "/about/overrulings",
            "/about/privacy",
            "/api",
            "/api/articles",
            "/api/claims",
            "/api/sources",
            "/check",
            "/compare",
            "/evidence",
            "/feed.atom",
            "/fhir/metadata",
            "/for-clinics",
            "/for-clinics/links",
            "/glossary",
            "/handout",
            "/handout.pdf",
            "/heard",
            "/openapi.json",
            "/picture.png",
            "/robots.txt",
            "/search",
            "/search/suggest",
            "/sitemap.xml",
            "/sources",
            "/sources.bib",
            "/sources.json",
            "/sources.ris");

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final Set<String> published = new TreeSet<>(ALWAYS);
    private final Map<String, String> moves = new HashMap<>();

    Addresses(Manuscript manuscript) {
        addMoves(manuscript);
        StrayFolders strays = new StrayFolders(manuscript);
        manuscript.articles().forEach(article -> {
            published.add(article.address());
            strays.topicMeant(article).ifPresent(topic -> {
                published.add("/" + topic + "/" + article.slug());
                published.add("/" + article.topic());
            });
        });
        manuscript.site().stream()
                .flatMap(site -> site.topics().stream())
                .flatMap(topic -> topic.id().stream())
                .forEach(topic -> published.add("/" + topic.value()));
        manuscript
                .claims()
                .forEach(claim -> published.add("/evidence/" + claim.id().value()));
        manuscript.sources().forEach(source -> published.add("/sources/" + source.fileId()));
        manuscript.heardClaims().stream()
                .flatMap(heard -> heard.id().stream())
                .map(Located::value)
                .forEach(id -> published.add("/heard/" + id));
    }

    private void addMoves(Manuscript manuscript) {
        manuscript
                .articles()
                .forEach(article -> article.aliases().forEach(alias -> moves.put(alias.value(), article.address())));
        manuscript
                .addresses()
                .forEach(line -> line.movedTo()
                        .ifPresent(to -> moves.putIfAbsent(line.path().value(), to.value())));
    }

    /** Where an address leads on to: what its line or the alias of an article says; none for others. */
    public Optional<String> findMove(String path) {
        return Optional.ofNullable(moves.get(path));
    }

    /** The page to which an address leads in the end; none where moves go round in a circle or to nothing. */
    public Optional<String> findEnd(String path) {
        Set<String> passed = new HashSet<>();
        String at = path;
        while (moves.containsKey(at) && passed.add(at)) {
            at = moves.getOrDefault(at, at);
        }
        return Optional.of(at).filter(this::isPublished);
    }

    /** The addresses through which moves lead back to this one, itself first; none where they lead elsewhere. */
    public Set<String> circle(String path) {
        Set<String> passed = new LinkedHashSet<>();
        String at = path;
        while (passed.add(at) && moves.containsKey(at)) {
            at = moves.getOrDefault(at, at);
        }
        return moves.containsKey(path) && at.equals(path) ? passed : Set.of();
    }

    public boolean isPublished(String path) {
        return published.contains(path);
    }

    /** Every path with a page, sorted. */
    public Collection<String> published() {
        return Set.copyOf(published);
    }

    /** A link without the place on the page that it leads to. */
    public static String withoutAnchor(String target) {
        int anchor = target.indexOf('#');
        return anchor < 0 ? target : target.substring(0, anchor);
    }

    /** Whether a link leads out of the content folder, to another site or a program such as e-mail. */
    public static boolean isOutside(String target) {
        return SCHEME.matcher(target).matches() || target.startsWith("//");
    }

    /**
     * The content file that a link between files means, as a path in the content folder. Links in answers and definitions
     * count as if written in an article.
     *
     * @param from the file in which the link is written
     * @param target the link without its anchor
     * @return none where it climbs out of the folder
     */
    public static Optional<String> file(ContentFile from, String target) {
        String folder = from.path().startsWith("articles/") ? from.path() : "articles/heard/x";
        String path = folder.substring(0, folder.lastIndexOf('/'));
        for (String step : target.split("/", -1)) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            } else if (!step.equals(".")) {
                path = path.isEmpty() ? step : path + "/" + step;
            }
        }
        return Optional.of(path);
    }

    /** {@code topic/slug} of an article's file; none for any other file. */
    public static Optional<String> article(String file) {
        return file.startsWith("articles/") && file.endsWith(".md")
                ? Optional.of(file.substring("articles/".length(), file.length() - ".md".length()))
                : Optional.empty();
    }
}
