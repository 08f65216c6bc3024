package org.lupusportal.check.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.SiteDraft.EntryDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.manuscript.TermDraft;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/** One id given to two things of the same kind, one title to two articles, or one work that is written down as two sources. */
public final class DuplicateId implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("duplicate-id", "of two things with one name a reader gets one, and nobody chose which");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Manuscript all = galley.manuscript();
        Stream<List<Located<String>>> site = all.site().stream()
                .flatMap(s ->
                        Stream.of(ids(s.topics()), ids(s.interventions()), ids(s.startHere()), ids(s.collections())));
        Stream<List<Located<String>>> lists = all.site().stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.languages(), words(s.outcomes())),
                        Stream.concat(s.startHere().stream(), s.collections().stream())
                                .map(EntryDraft::articles)));
        Stream<List<Located<String>>> others = Stream.of(
                claims(all),
                all.heardClaims().stream().flatMap(h -> h.id().stream()).toList());
        Stream<Finding> taken = Stream.concat(site, others).flatMap(DuplicateId::taken);
        Stream<Finding> named = all.claims().stream()
                .map(claim -> claim.sources().stream()
                        .map(ClaimDraft.EvidenceDraft::id)
                        .toList())
                .flatMap(ids -> repeated(ids, "is named twice", "remove one of the two: a study counts once"));
        Stream<Finding> listed = lists.flatMap(entries -> repeated(entries, "is named twice", "remove one of the two"));
        return Stream.of(taken, named, listed, terms(all), titles(galley), works(all))
                .flatMap(findings -> findings);
    }

    /** A word that is explained twice is one mistake, whatever it is also called. */
    private static Stream<Finding> terms(Manuscript all) {
        return firstTaken(
                all.terms().stream().map(DuplicateId::names),
                "is already taken",
                "give one of the two another id, or keep one of them");
    }

    /** Of two articles with one title, the one that was never published is the copy. */
    private static Stream<Finding> titles(Galley galley) {
        Set<String> published = galley.manuscript().publishedPaths();
        return firstTaken(
                galley.manuscript().articles().stream()
                        .sorted(Comparator.comparing(article -> !published.contains(article.address())))
                        .map(article -> article.title().stream().map(DuplicateId::name)),
                "is the title of another article too",
                "give the article a title of its own, or delete the file if it is a copy");
    }

    /** In the file of its treatment a claim is at home, so that of two of one id the other is the copy. */
    private static List<Located<String>> claims(Manuscript all) {
        return all.claims().stream()
                .sorted(Comparator.comparing(claim -> !ClaimInWrongFile.isAtHome(claim)))
                .map(ClaimDraft::id)
                .toList();
    }

    /** A file that repeats another is one mistake, and so is each single id. */
    private static Stream<Finding> taken(List<Located<String>> ids) {
        Map<String, List<Finding>> byFile = repeated(
                        ids, "is already taken", "give one of the two another id, or keep one of them")
                .collect(Collectors.groupingBy(
                        again -> again.at().file().path(), LinkedHashMap::new, Collectors.toList()));
        return byFile.values().stream().flatMap(again -> isCopy(ids, again) ? Stream.of(copy(again)) : again.stream());
    }

    /** Whether all ids of a file stand in one other file. */
    private static boolean isCopy(List<Located<String>> ids, List<Finding> again) {
        String file = again.get(0).at().file().path();
        long inFile =
                ids.stream().filter(id -> id.at().file().path().equals(file)).count();
        Set<String> firsts = again.stream()
                .map(finding -> finding.also().get(0).at().file().path())
                .collect(Collectors.toSet());
        return again.size() > 1 && again.size() == inFile && firsts.size() == 1 && !firsts.contains(file);
    }

    private static Finding copy(List<Finding> again) {
        Finding first = again.get(0);
        return Finding.of(CARD, first.at(), "all " + again.size() + " ids of this file are already taken")
                .labelled("the first of them")
                .alsoAt(first.also().get(0).at(), "first here")
                .alsoAt(again.stream().skip(1).map(Finding::at), "again here")
                .fix("delete the file, or give each of its entries another id");
    }

    /**
     * Works that two sources describe: it would look as if two studies had found the same. A trial may have several reports, and
     * only one entry in its register. A file under another's name has its own finding.
     */
    private static Stream<Finding> works(Manuscript all) {
        return firstTaken(
                all.sources().stream()
                        .filter(source -> source.id().value().equals(source.fileId()))
                        .map(DuplicateId::numbers),
                "is the number of another source too",
                "keep one of the two sources, or compare the number with the work");
    }

    /** Of each thing the first name that another thing bears before it: one finding a thing, however many names they share. */
    private static Stream<Finding> firstTaken(Stream<Stream<Located<String>>> things, String what, String fix) {
        Map<String, Located<String>> first = new HashMap<>();
        return things.flatMap(names -> names
                .flatMap(name -> Optional.ofNullable(first.putIfAbsent(name.value(), name)).stream()
                        .map(before -> finding(name, before, what, fix)))
                .toList()
                .stream()
                .limit(1));
    }

    private static Stream<Located<String>> numbers(SourceDraft source) {
        boolean isEntry = Studies.design(source)
                .filter(StudyDesign.REGISTRY_ENTRY::equals)
                .isPresent();
        return Stream.concat(
                        Stream.of("DOI", "PMID", "PMCID")
                                .flatMap(key ->
                                        Optional.ofNullable(source.places().get(key)).stream()),
                        source.findFact("registration").filter(number -> isEntry).stream())
                .map(number -> new Located<>(number.value().toLowerCase(Locale.ROOT), number.at()));
    }

    private static List<Located<String>> words(List<Passage> entries) {
        return entries.stream()
                .map(entry -> new Located<>(entry.text(), entry.span()))
                .toList();
    }

    private static List<Located<String>> ids(List<EntryDraft> entries) {
        return entries.stream().flatMap(entry -> entry.id().stream()).toList();
    }

    /** A term and its other names lead to one definition, whatever their case. */
    private static Stream<Located<String>> names(TermDraft term) {
        return Stream.concat(term.term().stream(), term.alsoCalled().stream()).map(DuplicateId::name);
    }

    private static Located<String> name(Passage words) {
        return new Located<>(words.text().strip().toLowerCase(Locale.ROOT), words.span());
    }

    private static Stream<Finding> repeated(List<Located<String>> ids, String what, String fix) {
        Map<String, Located<String>> first = new HashMap<>();
        return ids.stream().flatMap(id -> {
            Located<String> before = first.putIfAbsent(id.value(), id);
            return before == null ? Stream.empty() : Stream.of(finding(id, before, what, fix));
        });
    }

    private static Finding finding(Located<String> id, Located<String> before, String what, String fix) {
        return Finding.of(CARD, id.at(), Quoted.of(id.value()) + " " + what)
                .labelled("again here")
                .alsoAt(before.at(), "first here")
                .fix(fix);
    }
}
