package org.lupusportal.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.evidence.Claim;
import org.lupusportal.markdown.Mark;

/** Claims, heard claims and lists in schema.org's words. */
final class LinkedEvidence {

    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private final Edition edition;
    private final String base;
    private final LinkedSource source;

    LinkedEvidence(Edition edition, String base, LinkedSource source) {
        this.edition = edition;
        this.base = base;
        this.source = source;
    }

    static Map<String, Object> node(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }

    Map<String, Object> publisher() {
        Map<String, Object> publisher = node("Organization");
        publisher.put("@id", base + "/#publisher");
        publisher.put("name", edition.site().name());
        publisher.put("url", base + "/");
        return publisher;
    }

    /** A claim of ours. Schema.org has no word for certainty or caveat, so both are its description. */
    Map<String, Object> claim(Claim claim) {
        Map<String, Object> node = node("Claim");
        node.put("@id", base + Address.claim(claim.id()) + "#claim");
        node.put("url", base + Address.claim(claim.id()));
        node.put("name", claim.words().outcome());
        node.put("text", claim.says());
        node.put("description", note(claim));
        node.put("dateModified", claim.checked().toString());
        node.put("author", publisher());
        node.put("license", LICENSE);
        node.put(
                "citation",
                claim.sources().stream().map(e -> source.citation(e.source())).toList());
        return node;
    }

    /** What must be known before relying on a claim: certainty, caveat, and what it rests on. */
    private String note(Claim claim) {
        EvidenceNote note = EvidenceNotes.of("note", claim, edition);
        String sources = note.sources().stream()
                .map(line -> line.name() + " (" + line.facts() + ")")
                .collect(Collectors.joining("; "));
        String lead = note.lead().isEmpty() ? "" : note.lead() + " ";
        return lead + note.sentence() + " " + note.caveat() + " Rests on: " + sources + ".";
    }

    /** A heard claim with our verdict, our answer and what is to be known of the claims in it. */
    Map<String, Object> heard(HeardClaim heard) {
        Map<String, Object> review = node("ClaimReview");
        review.put("@id", base + Address.heard(heard.id()) + "#review");
        review.put("url", base + Address.heard(heard.id()));
        review.put("claimReviewed", heard.heard());
        review.put("author", publisher());
        Map<String, Object> rating = node("Rating");
        rating.put("alternateName", heard.verdict().word());
        review.put("reviewRating", rating);
        List<Claim> claims = heard.answer()
                .mentions()
                .map(Mark.Mention::claim)
                .distinct()
                .map(edition::claim)
                .toList();
        String notes = claims.stream()
                .map(claim -> " On “" + claim.says() + "”: " + note(claim))
                .collect(Collectors.joining());
        review.put("reviewBody", heard.answer().plainText().replace('\n', ' ') + notes);
        review.put(
                "citation",
                sources(heard, claims).stream()
                        .map(id -> source.citation(edition.source(id)))
                        .toList());
        return review;
    }

    private static Set<String> sources(HeardClaim heard, List<Claim> claims) {
        Set<String> ids = new LinkedHashSet<>();
        heard.answer().citations().forEach(c -> c.sources().forEach(cited -> ids.add(cited.id())));
        claims.forEach(claim -> claim.sources().forEach(e -> ids.add(e.source().id())));
        return ids;
    }

    /** All claims as data to take away. */
    Map<String, Object> claims(List<Claim> all) {
        Map<String, Object> set = dataset(
                Address.EVIDENCE,
                "Claims on lupus treatment with their evidence",
                "Every claim of this site on the effect or safety of a treatment, each with its certainty and how that was"
                        + " reckoned, its caveat and its sources.",
                Address.API_CLAIMS);
        all.stream()
                .map(Claim::checked)
                .max(LocalDate::compareTo)
                .ifPresent(day -> set.put("dateModified", day.toString()));
        return set;
    }

    /** All sources as data to take away. */
    Map<String, Object> bibliography() {
        return dataset(
                Address.SOURCES,
                "Sources on lupus and its treatment",
                "Every source of this site, each with its reference and the facts of the study: design, people, follow-up"
                        + " and funding.",
                Address.API_SOURCES);
    }

    private Map<String, Object> dataset(String path, String name, String description, String download) {
        Map<String, Object> set = node("Dataset");
        set.put("@id", base + path + "#data");
        set.put("url", base + path);
        set.put("name", name);
        set.put("description", description);
        set.put("license", LICENSE);
        set.put("creator", publisher());
        Map<String, Object> file = node("DataDownload");
        file.put("encodingFormat", "application/json");
        file.put("contentUrl", base + download);
        set.put("distribution", List.of(file));
        return set;
    }
}
