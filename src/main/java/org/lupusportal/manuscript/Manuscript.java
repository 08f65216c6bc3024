package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;

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
 * @param unreadable parts of which at least one file could not be read, so that what lacks there proves nothing
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
        Set<Part> unreadable,
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
        unreadable = Set.copyOf(unreadable);
    }

    /** Whether every file of the part was read, so that an id not found there does not exist. */
    public boolean isWhole(Part part) {
        return !unreadable.contains(part);
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
