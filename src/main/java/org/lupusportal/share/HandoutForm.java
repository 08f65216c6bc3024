package org.lupusportal.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.page.Address;
import org.lupusportal.page.Sheets;
import org.lupusportal.page.ShortLink;

/**
 * Reads a choice from the parameters of an address. One for each reading. Long because each parameter is read in its own way, and each
 * that cannot be taken is told in its own words.
 */
final class HandoutForm {

    private static final String LOST_SECTION = "One section was not found and was left out.";

    private final Sheets sheets;
    private final Predicate<String> saysWhatATreatmentDoes;
    private final Map<String, List<String>> asked;
    private final Map<ArticlePath, Set<String>> sections = new LinkedHashMap<>();
    private final Map<ArticlePath, String> seen = new LinkedHashMap<>();
    private final Set<String> claims = new LinkedHashSet<>();
    private final Map<String, String> claimsSeen = new LinkedHashMap<>();
    private final Set<ArticlePath> withLostSections = new LinkedHashSet<>();
    private final List<String> words = new ArrayList<>();

    /**
     * Prepares a reading.
     *
     * @param asked parameters with their values in order
     * @param sheets in which articles are looked for
     * @param saysWhatATreatmentDoes the claim gate
     */
    HandoutForm(Map<String, List<String>> asked, Sheets sheets, Predicate<String> saysWhatATreatmentDoes) {
        this.asked = asked;
        this.sheets = sheets;
        this.saysWhatATreatmentDoes = saysWhatATreatmentDoes;
    }

    HandoutChoice choice() {
        all("read").forEach(this::addLink);
        all("collection").forEach(this::addCollection);
        all("article").forEach(this::addTyped);
        all("section").forEach(this::addSection);
        all("part").forEach(this::addPart);
        all("claim").forEach(this::addTypedClaim);
        withLostSections.forEach(path -> words.add(
                sections.getOrDefault(path, Set.of()).isEmpty()
                        ? "One section was not found. The whole page is shown in its place."
                        : LOST_SECTION));
        cut();
        setting("language", "A handout can be had in English only. This one is in English.", "en");
        ClinicWords clinic = ClinicWords.of(first("clinic"), first("phone"), first("note"), saysWhatATreatmentDoes);
        clinic.refusals().forEach(refusal -> words.add(refusal.words()));
        all("refused").forEach(id -> Refusal.findById(id).ifPresent(refusal -> words.add(refusal.words())));
        HandoutChoice choice = new HandoutChoice(
                sections.entrySet().stream()
                        .map(e -> new HandoutChoice.Item(
                                e.getKey(), e.getValue(), Optional.ofNullable(seen.get(e.getKey()))))
                        .toList(),
                List.copyOf(claims),
                claimsSeen,
                setting("text", "How much to print was not understood. It is all here.", "full", "key-points")
                        .equals("key-points"),
                !setting(
                                "questions",
                                "Whether to leave out the questions was not understood. They are here.",
                                "with",
                                "without")
                        .equals("without"),
                setting("print", "The size of the letters was not understood. It is normal.", "normal", "large")
                        .equals("large"),
                setting("paper", "The size of the paper was not understood. It is Letter.", "letter", "a4")
                                .equals("a4")
                        ? HandoutChoice.Paper.A4
                        : HandoutChoice.Paper.LETTER,
                clinic,
                words.stream().distinct().toList());
        return choice.moved(first("up"), -1).moved(first("down"), 1);
    }

    private List<String> all(String name) {
        return asked.getOrDefault(name, List.of());
    }

    /** One of a few words, or nothing; any other word is told and counts as nothing. */
    private String setting(String name, String told, String... known) {
        String value = first(name);
        if (value.isEmpty() || List.of(known).contains(value)) {
            return value;
        }
        words.add(told);
        return "";
    }

    private String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /**
     * {@code CODE:SECT:SECT.CODE}: short links joined by full stops, each with its sections. Earlier links named these by their
     * anchors, {@code code~section}.
     */
    private void addLink(String read) {
        for (String item : read.split("\\.", HandoutChoice.MOST_ITEMS + 1)) {
            String[] pieces = item.split("[:~]", -1);
            Optional<ShortLink> link = ShortLink.find(pieces[0], sheets.edition());
            if (link.isEmpty()) {
                words.add("A part of the link could not be read. Look for a typing mistake.");
            } else if (link.get().path().startsWith(Address.EVIDENCE + "/")) {
                String id = link.get().path().substring(Address.EVIDENCE.length() + 1);
                addClaim(id);
                claimsSeen.put(id, link.get().seen());
            } else {
                Optional<ArticlePath> path = articlePath(link.get().path());
                addArticle(
                        link.get().path(),
                        Arrays.stream(pieces)
                                .skip(1)
                                .map(piece -> path.flatMap(p -> sheets.findSection(p, piece))
                                        .orElse(piece))
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
                path.ifPresent(p -> seen.put(p, link.get().seen()));
            }
        }
    }

    private void addCollection(String id) {
        sheets.edition().site().collections().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .map(ReadingList::articles)
                .ifPresentOrElse(
                        paths -> paths.forEach(path -> addArticle(Address.article(path), Set.of())),
                        () -> words.add("One collection was not found and was left out."));
    }

    /** A page by its path or, as staff paste it, by its address: its own, its short link, or that of its sheet or code. */
    private void addTyped(String typed) {
        Optional<PastedLink> link = pasted(typed);
        String page = link.map(PastedLink::tidyPage).orElse("");
        String path = PastedLink.shortCode(page)
                .map(code -> ShortLink.find(code, sheets.edition())
                        .map(ShortLink::path)
                        .orElse(""))
                .orElse(page);
        if (path.startsWith(Address.EVIDENCE + "/")) {
            addClaim(path.substring(Address.EVIDENCE.length() + 1));
        } else {
            addArticle(
                    path,
                    link.map(PastedLink::section)
                            .filter(section -> !section.isEmpty())
                            .map(section -> Set.of(section))
                            .orElse(Set.of()));
        }
    }

    private Optional<PastedLink> pasted(String typed) {
        String link = typed.strip();
        String base = sheets.address().absolute("");
        return PastedLink.find(link, base).or(() -> PastedLink.find("/" + link, base));
    }

    private void addTypedClaim(String typed) {
        if (typed.indexOf('/') < 0) {
            addClaim(typed);
        } else {
            addTyped(typed);
        }
    }

    private void addSection(String typed) {
        if (typed.indexOf('#') > 0) {
            addTyped(typed);
        } else {
            words.add(LOST_SECTION);
        }
    }

    /** A section as the form sends it, beside its page: it goes with a page that is no longer ticked. */
    private void addPart(String typed) {
        int hash = typed.indexOf('#');
        if (hash > 0
                && present("/" + typed.substring(0, hash))
                        .filter(sections::containsKey)
                        .isPresent()) {
            addSection(typed);
        }
    }

    /** The article at an address, or at the one to which it has moved. */
    private Optional<ArticlePath> present(String address) {
        return articlePath(sheets.edition().redirects().getOrDefault(address, address))
                .filter(path -> sheets.edition().findArticle(path).isPresent());
    }

    private void addArticle(String address, Set<String> anchors) {
        Optional<ArticlePath> path = present(address);
        if (path.isEmpty()) {
            words.add("One page was not found and was left out.");
            return;
        }
        Set<String> known = new LinkedHashSet<>(sections.getOrDefault(path.get(), Set.of()));
        Set<String> found = sheets.knownSections(path.get(), anchors);
        known.addAll(found);
        if (!found.containsAll(anchors)) {
            withLostSections.add(path.get());
        }
        sections.put(path.get(), known);
    }

    private void addClaim(String id) {
        if (sheets.edition().findClaim(id).isPresent()) {
            claims.add(id);
        } else {
            words.add("One claim was not found and was left out.");
        }
    }

    private void cut() {
        int most = HandoutChoice.MOST_ITEMS;
        if (sections.size() + claims.size() > most) {
            words.add("A handout holds at most " + most + " parts. The last ones were left out.");
        }
        while (sections.size() > most) {
            sections.remove(List.copyOf(sections.keySet()).get(sections.size() - 1));
        }
        while (sections.size() + claims.size() > most) {
            claims.remove(List.copyOf(claims).get(claims.size() - 1));
        }
    }

    private static Optional<ArticlePath> articlePath(String address) {
        String[] pieces = address.split("/", -1);
        return pieces.length == 3 && pieces[0].isEmpty()
                ? Optional.of(new ArticlePath(pieces[1], pieces[2]))
                : Optional.empty();
    }
}
