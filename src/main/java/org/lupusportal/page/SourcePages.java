package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyFacts;

/** The bibliography and the page of each source. */
final class SourcePages {

    /** A study with fewer people is called small. */
    private static final int SMALL = 100;

    private final Press press;

    SourcePages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<Source> sources = press.edition().sources();
        pages.add(press.page(
                Address.SOURCES,
                "sources",
                () -> sources.stream().map(this::view).toList(),
                press.newest()));
        sources.forEach(source ->
                pages.add(press.page(Address.source(source.id()), "source", () -> view(source), press.newest())));
        return pages;
    }

    private SourceView view(Source source) {
        return new SourceView(
                source.id(),
                source.title(),
                EvidenceNotes.line(source),
                press.references().text(source.id()),
                facts(source.study()),
                links(source),
                warnings(source.study()),
                source.study().retracted().isPresent(),
                claims(source),
                press.uses().ofSource(source.id()).stream().map(press::link).toList());
    }

    private static List<Fact> facts(StudyFacts study) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Kind of source", study.design().plainName()));
        study.pooledDesign().ifPresent(d -> facts.add(new Fact("Kind of studies pooled", d.plainName())));
        study.blinded().ifPresent(b -> facts.add(new Fact("Blinded", b ? "yes" : "no")));
        study.participants().ifPresent(n -> facts.add(new Fact("Number studied", String.format(Locale.US, "%,d", n))));
        add(facts, "Who was studied", study.population());
        add(facts, "Compared with", study.comparison());
        add(facts, "Followed for", study.followUp());
        add(facts, "Country", study.country());
        add(facts, "Who paid", study.funding());
        add(facts, "Interests declared", study.conflicts());
        add(facts, "Trial register number", study.registration());
        return facts;
    }

    private static void add(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.add(new Fact(name, text)));
    }

    private static List<LinkView> links(Source source) {
        List<LinkView> links = new ArrayList<>();
        source.findDoi().ifPresent(doi -> links.add(new LinkView(Address.doi(doi), "DOI " + doi, "")));
        source.findPmid()
                .ifPresent(id ->
                        links.add(new LinkView("https://pubmed.ncbi.nlm.nih.gov/" + id + "/", "PubMed " + id, "")));
        source.study()
                .registration()
                .filter(r -> r.matches("NCT\\d{8}"))
                .ifPresent(r ->
                        links.add(new LinkView("https://clinicaltrials.gov/study/" + r, "Trial register " + r, "")));
        source.findUrl().ifPresent(url -> links.add(new LinkView(url, "The page itself", "")));
        return links;
    }

    private List<ClaimLine> claims(Source source) {
        return press.edition().claims().stream()
                .filter((Claim c) ->
                        c.sources().stream().anyMatch(e -> e.source().id().equals(source.id())))
                .map(ClaimLine::of)
                .toList();
    }

    /** What a reader must know of a source before trusting it far; its withdrawal stands first. */
    private static List<Fact> warnings(StudyFacts study) {
        List<Fact> warnings = new ArrayList<>();
        if (study.isRetracted()) {
            warnings.add(new Fact("Withdrawn", "Its journal withdrew this paper. No claim may rest on it."));
        }
        if (study.design().isWithoutPeople()) {
            warnings.add(new Fact("Not in people", "This work was done in animals or in the laboratory."));
        }
        study.participants().stream()
                .filter(n ->
                        n < SMALL && study.design().isStudy() && !study.design().isWithoutPeople())
                .forEach(n -> warnings.add(new Fact("Small", "Fewer than 100 people. Chance can play a large part.")));
        if (study.lacksComparison()) {
            warnings.add(new Fact(
                    "No comparison group",
                    "Nobody was treated in another way, so nobody can say what made the change."));
        }
        if (!study.readWhole()) {
            warnings.add(new Fact("Read in part", "We could read only a part of it, such as a citation."));
        }
        study.funding().ifPresent(who -> warnings.add(new Fact("Who paid", who)));
        return warnings;
    }

    /**
     * A source's page, and its line in the bibliography.
     *
     * @param id of the source
     * @param title its title
     * @param line the source in one line
     * @param reference in full
     * @param facts of the study
     * @param links to the source itself
     * @param warnings what to know before trusting it far
     * @param retractionChecked whether anybody could look
     * @param claims that rest on it
     * @param citedIn articles that cite it
     */
    record SourceView(
            String id,
            String title,
            EvidenceNote.SourceLine line,
            String reference,
            List<Fact> facts,
            List<LinkView> links,
            List<Fact> warnings,
            boolean retractionChecked,
            List<ClaimLine> claims,
            List<LinkView> citedIn) {}

    /**
     * A fact of a study.
     *
     * @param name what it tells
     * @param value what is known
     */
    record Fact(String name, String value) {}
}
