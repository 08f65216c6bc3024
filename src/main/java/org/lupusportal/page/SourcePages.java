package org.lupusportal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyFacts;

/** The bibliography and the page of each source. */
final class SourcePages {

    /** What is said where a record is silent: it may have been told in a part that nobody here could read. */
    static final String NOT_SEEN = "not stated in what we read";

    private final Press press;

    SourcePages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<Source> sources = press.edition().sources();
        Map<String, LocalDate> days = Days.ofSources(press.edition());
        pages.add(press.page(
                Address.SOURCES,
                "sources",
                () -> ListView.of(sources.stream().map(this::view).toList()),
                Days.newest(days.values().stream())));
        sources.forEach(source -> pages.add(press.page(
                Address.source(source.id()),
                "source",
                () -> view(source),
                days.getOrDefault(source.id(), Days.UNKNOWN))));
        return pages;
    }

    private SourceView view(Source source) {
        return new SourceView(
                source.id(),
                source.title(),
                EvidenceNotes.line(source),
                press.references().text(source.id()),
                source.study().design().explanation(),
                facts(source.study()),
                SourceLinks.of(source),
                warnings(source.study()),
                source.study().retracted().isPresent(),
                claims(source),
                press.uses().ofSource(source.id()).stream().map(press::link).toList(),
                Bibliography.downloads(Address.source(source.id())),
                CitationTags.of(source),
                Coins.of(source));
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
        facts.add(new Fact("Who paid", study.funding().orElse(NOT_SEEN)));
        facts.add(new Fact("Interests declared", study.conflicts().orElse(NOT_SEEN)));
        add(facts, "Trial register number", study.registration());
        return facts;
    }

    private static void add(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.add(new Fact(name, text)));
    }

    private List<ClaimLine> claims(Source source) {
        return press.edition().claims().stream()
                .filter((Claim c) ->
                        c.sources().stream().anyMatch(e -> e.source().id().equals(source.id())))
                .map(claim -> ClaimLine.of(claim, press.edition()))
                .toList();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** What a reader must know of a source before trusting it far; its withdrawal stands first. */
    private static List<Fact> warnings(StudyFacts study) {
        List<Fact> warnings = new ArrayList<>();
        if (study.isRetracted()) {
            warnings.add(new Fact("Withdrawn", "Its journal withdrew this paper. No claim may rest on it."));
        }
        if (study.isWithoutPeople()) {
            warnings.add(new Fact("Not in people", "This work was done in animals or in the laboratory."));
        }
        if (study.isSmall()) {
            warnings.add(new Fact("Small", "Fewer than 100 people. Chance can play a large part."));
        }
        if (study.lacksComparison() && !study.isWithoutPeople()) {
            warnings.add(new Fact(
                    "No comparison group",
                    "Nobody was treated in another way, so what made the change cannot be told."));
        }
        add(warnings, "Paid for by a company", study.findSponsor().map(SourcePages::sentence));
        add(warnings, "Interests", study.findInterests().map(SourcePages::sentence));
        if (!study.readWhole()) {
            warnings.add(new Fact("Read in part", "We could read only a part of it, such as a citation."));
        }
        return warnings;
    }

    /**
     * A source's page, and its line in the bibliography.
     *
     * @param id of the source
     * @param title its title
     * @param line the source in one line
     * @param reference in full
     * @param explanation of its kind, in plain words
     * @param facts of the study
     * @param links to the source itself
     * @param warnings what to know before trusting it far
     * @param retractionChecked whether anybody could look
     * @param claims that rest on it
     * @param citedIn articles that cite it
     * @param downloads its record as files
     * @param tags its record for browsers' add-ons, in its page
     * @param coins the same, in a list
     */
    record SourceView(
            String id,
            String title,
            EvidenceNote.SourceLine line,
            String reference,
            String explanation,
            List<Fact> facts,
            List<LinkView> links,
            List<Fact> warnings,
            boolean retractionChecked,
            List<ClaimLine> claims,
            List<LinkView> citedIn,
            List<LinkView> downloads,
            List<CitationTags.Tag> tags,
            String coins) {}

    /**
     * The bibliography.
     *
     * @param number of sources
     * @param letters with which the names that readers see begin, each with its sources
     * @param downloads all records as files
     */
    record ListView(int number, Map<String, List<SourceView>> letters, List<LinkView> downloads) {

        static ListView of(List<SourceView> sources) {
            List<SourceView> sorted =
                    LinkedLetter.sorted(sources, source -> source.line().name());
            return new ListView(
                    sorted.size(),
                    LinkedLetter.grouped(sorted, source -> source.line().name()),
                    Bibliography.downloads(Address.SOURCES));
        }
    }

    /**
     * A fact of a study.
     *
     * @param name what it tells
     * @param value what is known
     */
    record Fact(String name, String value) {}
}
