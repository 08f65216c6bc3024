package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lupusportal.clinic.Fhir.Coding;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.ReadingList;

/** Decides which cards an occasion deserves: few, each page once, the most particular first. For one request. */
final class HookCards {

    private static final int MOST_CARDS = 3;
    private static final int MOST_LINKS = 3;

    /** The reading lists for a new diagnosis, as {@code site.yaml} calls them. */
    private static final Set<String> FIRST_VISIT = Set.of("new-diagnosis", "newly-diagnosed");

    private final Catalog catalog;
    private final CardMaker maker;
    private final List<Map<String, Object>> cards = new ArrayList<>();
    private final Set<ArticlePath> shown = new HashSet<>();

    HookCards(Catalog catalog, CardMaker maker) {
        this.catalog = catalog;
        this.maker = maker;
    }

    /** At most three, in the order in which they were added. */
    List<Map<String, Object>> cards() {
        return cards.stream().limit(MOST_CARDS).toList();
    }

    private void add(String summary, List<Article> articles) {
        List<Article> fresh =
                articles.stream().filter(a -> !shown.contains(a.path())).toList();
        if (!fresh.isEmpty()) {
            fresh.forEach(a -> shown.add(a.path()));
            cards.add(maker.card(summary, fresh));
        }
    }

    /**
     * The page on each kind of lupus that has one of its own. A condition that is no lupus brings nothing, and neither does a
     * page that only speaks of that kind among others: whoever has it is given the first pages on lupus.
     */
    void addParticular(List<List<Coding>> conditions) {
        conditions.stream()
                .map(codings -> codings.stream().filter(LupusCodes::isLupus).toList())
                .sorted(Comparator.comparingInt(HookCards::depth).reversed())
                .flatMap(codings -> best(codings).stream())
                .filter(article -> !LupusCodes.isOnLupusAtLarge(article))
                .forEach(article -> add("Patient page: " + article.title(), List.of(article)));
    }

    /** The first pages on lupus. */
    void addGeneral() {
        add("Plain-language lupus information to share", general());
    }

    /** What to read first after the diagnosis. */
    void addFirstVisit() {
        Edition edition = catalog.edition();
        Optional<ReadingList> list = Stream.concat(
                        edition.site().collections().stream(), edition.site().startHere().stream())
                .filter(l -> FIRST_VISIT.contains(l.id()))
                .findFirst();
        List<Article> articles = list.stream()
                .flatMap(l -> l.articles().stream())
                .flatMap(path -> edition.findArticle(path).stream())
                .toList();
        add("First pages to share after a new diagnosis of lupus", articles.isEmpty() ? general() : articles);
    }

    /** How lupus is found: the pages on it at large that tell of its tests. */
    void addFinding() {
        List<Article> articles = onLupus()
                .filter(LupusCodes::isOnLupusAtLarge)
                .filter(article -> Aspect.TESTS.isShownBy(article, catalog.edition()))
                .limit(MOST_LINKS)
                .toList();
        articles.stream().findFirst().ifPresent(first -> add("If lupus is suspected: " + first.title(), articles));
    }

    private List<Article> general() {
        return onLupus().limit(MOST_LINKS).toList();
    }

    private Stream<Article> onLupus() {
        return LupusCodes.general(catalog).stream().map(Match::article);
    }

    /** How many steps a condition lies below the most general thing that it is. */
    private static int depth(List<Coding> codings) {
        return codings.stream()
                .map(c -> {
                    CodeSystem system = c.vocabulary().system();
                    return CodeKin.above(system, CodeKin.category(CodeKin.normal(system, c.code())))
                            .size();
                })
                .max(Integer::compare)
                .orElse(0);
    }

    private Optional<Article> best(List<Coding> codings) {
        return codings.stream()
                .flatMap(c -> catalog.byCode(c.vocabulary().system(), c.code()).stream()
                        .limit(1))
                .max(Comparator.comparingDouble(Match::score))
                .map(Match::article);
    }

    /** Whether any page on a medicine speaks only to people who have lupus already. */
    boolean needsLupus(List<Coding> medicine) {
        return pages(medicine).stream().anyMatch(article -> !LupusCodes.isOnDrugInduced(article));
    }

    /**
     * The page on a medicine.
     *
     * @param medicine its codes
     * @param hasLupus whether the patient is known to have systemic lupus
     */
    void addMedicine(List<Coding> medicine, boolean hasLupus) {
        for (Article article : pages(medicine)) {
            if (LupusCodes.isOnDrugInduced(article)) {
                add("Patient information: " + article.title() + " – what to look for", List.of(article));
            } else if (hasLupus) {
                add(
                        name(medicine)
                                .map(name -> "What the evidence says about " + name + " in lupus – patient page")
                                .orElse("Patient page: " + article.title()),
                        List.of(article));
            }
        }
    }

    /** By code; by the name sent along where the code of the product is not known. The best page for each use. */
    private Collection<Article> pages(List<Coding> medicine) {
        List<Coding> medicines =
                medicine.stream().filter(c -> c.vocabulary().namesMedicines()).toList();
        List<Match> byCode = medicines.stream()
                .flatMap(c -> catalog.byCode(c.vocabulary().system(), c.code()).stream())
                .toList();
        Stream<Match> found = byCode.isEmpty()
                ? medicines.stream().flatMap(HookCards::names).flatMap(name -> catalog.byMedicine(name).stream())
                : byCode.stream();
        return found.map(Match::article).distinct().limit(MOST_LINKS).toList();
    }

    private static Stream<String> names(Coding medicine) {
        return Stream.concat(
                CodeNames.find(medicine.vocabulary().system(), medicine.code()).stream(), medicine.display().stream());
    }

    /** The medicine's name as the portal writes it; what the record calls it is not repeated, since it could hold anything. */
    private static Optional<String> name(List<Coding> medicine) {
        return medicine.stream()
                .filter(c -> c.vocabulary().namesMedicines())
                .flatMap(HookCards::names)
                .flatMap(name -> Medicine.namedIn(name).stream())
                .map(Medicine::name)
                .findFirst();
    }
}
