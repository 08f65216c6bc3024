package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * Everything in the content folder as its writers left it: read, with places, but neither complete nor checked.
 *
 * @param files every file that was read, sorted by path
 * @param site the site file, if there is one
 * @param articles sorted by path
 * @param claims in the order of files and entries
 * @param sources sorted by path
 * @param heardClaims in the order of files and entries
 * @param terms in the order written
 * @param signOffs in the order written
 * @param addresses in the order written
 * @param drawings SVG drawings, sorted by path
 * @param faults what was wrong with the reading itself
 * @param unread files, entries and values that could not be read, so that what lacks there proves nothing
 * @param fingerprint SHA-256 of all paths and texts, in lower-case hexadecimal
 */
public record Manuscript(
        List<ContentFile> files,
        Optional<SiteDraft> site,
        List<ArticleDraft> articles,
        List<ClaimDraft> claims,
        List<SourceDraft> sources,
        List<HeardClaimDraft> heardClaims,
        List<TermDraft> terms,
        List<SignOffDraft> signOffs,
        List<AddressLine> addresses,
        List<DrawingDraft> drawings,
        List<Finding> faults,
        List<Unread> unread,
        String fingerprint) {

    public Manuscript {
        files = List.copyOf(files);
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        heardClaims = List.copyOf(heardClaims);
        terms = List.copyOf(terms);
        signOffs = List.copyOf(signOffs);
        addresses = List.copyOf(addresses);
        drawings = List.copyOf(drawings);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
    }

    /**
     * The same manuscript without some of its drafts; what was read and what was wrong with it stay as they are.
     *
     * @param keeps says of an article, claim, source, heard claim, term, review or drawing whether it stays
     */
    public Manuscript keeping(Predicate<Record> keeps) {
        return new Manuscript(
                files,
                site,
                articles.stream().filter(keeps).toList(),
                claims.stream().filter(keeps).toList(),
                sources.stream().filter(keeps).toList(),
                heardClaims.stream().filter(keeps).toList(),
                terms.stream().filter(keeps).toList(),
                signOffs.stream().filter(keeps).toList(),
                addresses,
                drawings.stream().filter(keeps).toList(),
                faults,
                unread,
                fingerprint);
    }

    /**
     * The drawing in a file.
     *
     * @param name of the file, such as {@code body-map.svg}
     */
    public Optional<DrawingDraft> findDrawing(String name) {
        return drawings.stream()
                .filter(drawing -> drawing.file().path().endsWith("/" + name))
                .findFirst();
    }

    /** The paths that were ever published, moved ones among them. */
    public Set<String> publishedPaths() {
        return addresses.stream().map(line -> line.path().value()).collect(Collectors.toUnmodifiableSet());
    }

    /** Parts of which something could not be read. */
    public Set<Part> unreadable() {
        return unread.stream().map(Unread::part).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether all of the part was read, so that what is not found there does not exist. */
    public boolean isWhole(Part part) {
        return !unreadable().contains(part);
    }

    /**
     * Whether something that was not found may stand in what could not be read. A rule that misses an id asks this first, so
     * that a broken file is one finding and not one for each id that it held.
     *
     * @param part where the id would stand
     * @param id of a claim or source, {@code topic/slug} of an article, path of an image or an address
     * @return true if an unread file of that part bears this name, holds these letters, or holds nobody knows what;
     *     never for an empty id, which nothing holds
     */
    public boolean mayHold(Part part, String id) {
        boolean siteUnread = part == Part.SITE && site.isEmpty();
        return !id.isEmpty() && (siteUnread || unread.stream().anyMatch(u -> u.part() == part && u.mayHold(id)));
    }

    /** As {@link #mayHold(Part, String)}, of one file: whether these letters stand in what could not be read of it. */
    public boolean mayHold(ContentFile file, String letters) {
        return unread.stream().anyMatch(u -> u.path().equals(file.path()) && u.mayHold(letters));
    }

    /**
     * Whether the reading already found fault with a value in this stretch, so that a rule has nothing to add: what the rule
     * sees there is not what was written.
     */
    public boolean hasFaultIn(Span stretch) {
        return faults.stream()
                .filter(f -> f.at().file().path().equals(stretch.file().path()))
                .filter(f -> !f.rule().equals(ReadingFault.KEY_MISSING.card()))
                .anyMatch(f -> f.at().start() <= stretch.end() && stretch.start() <= f.at().end());
    }

    /**
     * Something that could not be read: a whole file, an entry or a value.
     *
     * @param part where it stands
     * @param path of the file, relative to the content folder
     * @param text its letters, where they are known
     */
    public record Unread(Part part, String path, Optional<String> text) {

        boolean mayHold(String id) {
            return text.map(letters -> holds(letters, id)).orElseGet(() -> !isNamedByPath(id)) || holds(path, id);
        }

        /** Whether the id is the name of a file, so that a file of another name cannot hold it. */
        private boolean isNamedByPath(String id) {
            return switch (part) {
                case SOURCES, IMAGES -> path.indexOf('/') > 0;
                case ARTICLES -> path.endsWith(".md") && id.indexOf('/') > 0;
                default -> false;
            };
        }

        private static boolean holds(String letters, String id) {
            for (int at = letters.indexOf(id); at >= 0; at = letters.indexOf(id, at + 1)) {
                int end = at + id.length();
                boolean starts = at == 0 || !isOfId(letters.charAt(at - 1));
                if (starts && (end == letters.length() || !isOfId(letters.charAt(end)))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOfId(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }
    }

    /** The parts of the content folder. */
    public enum Part {
        SITE,
        ARTICLES,
        CLAIMS,
        SOURCES,
        HEARD,
        GLOSSARY,
        SIGN_OFFS,
        ADDRESSES,
        IMAGES
    }
}
