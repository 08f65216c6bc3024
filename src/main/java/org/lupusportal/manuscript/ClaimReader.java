package org.lupusportal.manuscript;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lupusportal.manuscript.ClaimDraft.EvidenceDraft;
import org.lupusportal.manuscript.ClaimDraft.GroupDraft;
import org.lupusportal.manuscript.ClaimDraft.RatingDraft;
import org.lupusportal.manuscript.ClaimDraft.SearchDraft;
import org.lupusportal.manuscript.ClaimDraft.StepDraft;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/**
 * Reads {@code claims/<intervention>.yaml}: claims by id. A missing caveat and missing sources are left to rules of their own,
 * which have more to say on them. Stateless.
 */
final class ClaimReader {

    private static final List<String> KNOWN = List.of(
            "says",
            "kind",
            "intervention",
            "outcome",
            "population",
            "finding",
            "sources",
            "certainty",
            "figures",
            "searched",
            "caveat",
            "would-change",
            "checked",
            "changes");
    private static final List<String> OF_ALL = List.of("says", "kind", "intervention", "outcome");
    private static final List<String> OF_RATED = List.of("finding", "certainty", "checked");
    private static final List<String> OF_GAP = List.of("searched");
    private static final List<String> OF_RESULT = List.of("finding", "certainty");
    private static final List<String> SOURCE = List.of("id", "at");
    private static final List<String> CERTAINTY = List.of("start", "down", "up", "because");
    private static final List<String> GROUP = List.of("group", "events", "of");
    private static final List<String> SEARCHED = List.of("on", "where");

    private ClaimReader() {}

    static List<ClaimDraft> read(ContentFile file, Value document) {
        return Entry.ofAny(document)
                .map(claims -> claims.keys().stream()
                        .flatMap(id -> claim(file, claims, id).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<ClaimDraft> claim(ContentFile file, Entry claims, String id) {
        Span at = claims.keyAt(id);
        if (!Value.isId(id)) {
            String meant = idIn(id);
            claims.value(id)
                    .refuse(ReadingFault.TYPE_WRONG
                            .at(at, Quoted.of(id) + " is not an id of lower-case letters, digits and hyphens")
                            .fix("write it such as `" + (Value.isId(meant) ? meant : "msc-kidney-remission") + "`"));
            claims.value(id).yaml().faults().lose(at, meant + " " + meant.replace('_', '-'));
            return Optional.empty();
        }
        if (!claims.value(id).isMapping()) {
            claims.value(id).yaml().faults().lose(at);
        }
        return claims.value(id).entry(KNOWN).map(entry -> {
            require(entry, at, id);
            return claim(file, new Located<>(id, at), entry);
        });
    }

    /** The id that a key was most likely meant to be, under which other texts look for the claim. */
    private static String idIn(String key) {
        return Normalizer.normalize(key.replaceAll("([a-z])([A-Z])", "$1-$2"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("([-_])[-_]+", "$1")
                .replaceAll("^[-_]|[-_]$", "");
    }

    private static void require(Entry entry, Span at, String id) {
        String who = "claim " + Quoted.of(id);
        entry.adopt("caveat", value -> !value.isList() && !value.isMapping());
        entry.adopt("sources", Value::isList);
        entry.require(OF_ALL, at, who);
        Optional<String> kind = kindWord(entry);
        boolean rated = hasAny(entry, OF_RESULT);
        if (kind.filter("gap"::equals).isPresent()) {
            entry.require(rated ? List.of() : OF_GAP, at, who);
        } else if (kind.filter(Vocabulary.CLAIM_KINDS.words()::contains).isPresent()) {
            boolean likeGap = !rated && hasAny(entry, OF_GAP) && !hasAny(entry, List.of("sources"));
            entry.require(likeGap ? List.of() : OF_RATED, at, who);
        }
    }

    /** A gap with a result, or a gap under another kind, is found by a rule: what else lacks there follows from the kind. */
    private static boolean hasAny(Entry entry, List<String> keys) {
        return keys.stream().anyMatch(key -> entry.find(key).isPresent());
    }

    /** The kind as written, without noting whether it is one. */
    private static Optional<String> kindWord(Entry entry) {
        return entry.find("kind").flatMap(Value::plainWord);
    }

    private static ClaimDraft claim(ContentFile file, Located<String> id, Entry entry) {
        Optional<SearchDraft> searched =
                entry.read("searched", v -> v.entry(SEARCHED)).map(ClaimReader::searched);
        return new ClaimDraft(
                file,
                file.span(id.at().start(), entry.at().end()),
                id,
                entry.read("says", Value::words),
                entry.read("kind", v -> v.word(Vocabulary.CLAIM_KINDS)),
                entry.read("intervention", Value::word),
                entry.read("outcome", Value::words),
                entry.read("population", Value::words),
                entry.read("finding", v -> v.word(Vocabulary.FINDINGS)),
                entry.readEach("sources", v -> v.textsAndMappings(SOURCE), ClaimReader::source),
                entry.find("sources").map(Value::at),
                entry.read("certainty", v -> v.entry(CERTAINTY)).map(ClaimReader::rating),
                entry.readEntries("figures", GROUP).stream()
                        .map(ClaimReader::group)
                        .toList(),
                searched,
                entry.read("caveat", Value::textOrBlank),
                entry.read("would-change", Value::words),
                entry.find("checked").isPresent()
                        ? entry.read("checked", Value::date)
                        : searched.flatMap(ClaimReader::day),
                ArticleReader.changes(entry));
    }

    /** A gap was compared with its sources on the day of the search, for it has no others. */
    private static Optional<Located<LocalDate>> day(SearchDraft searched) {
        return searched.on();
    }

    private static Optional<EvidenceDraft> source(Value value) {
        if (!value.isMapping()) {
            return value.word().map(id -> new EvidenceDraft(id, Optional.empty()));
        }
        return value.entry(SOURCE).flatMap(entry -> {
            entry.require(List.of("id"));
            if (entry.find("id").isEmpty()) {
                value.yaml().faults().lose(value.at());
            }
            return entry.read("id", Value::word).map(id -> new EvidenceDraft(id, entry.read("at", Value::text)));
        });
    }

    private static RatingDraft rating(Entry entry) {
        entry.require(List.of("start", "because"));
        return new RatingDraft(
                entry.at(),
                entry.read("start", v -> v.word(Vocabulary.STARTS)),
                steps(entry, "down", Vocabulary.DOWN_REASONS),
                steps(entry, "up", Vocabulary.UP_REASONS),
                entry.read("because", Value::words));
    }

    private static List<StepDraft> steps(Entry entry, String key, Vocabulary reasons) {
        return entry.find(key).flatMap(v -> v.entryOfWords(reasons.words())).stream()
                .flatMap(steps -> steps.keys().stream()
                        .flatMap(reason -> steps
                                .read(reason, v -> v.number(1, 2))
                                .map(n -> new StepDraft(new Located<>(reason, steps.keyAt(reason)), n))
                                .stream()))
                .toList();
    }

    private static GroupDraft group(Entry entry) {
        entry.require(GROUP);
        return new GroupDraft(
                entry.at(),
                entry.read("group", Value::words),
                entry.read("events", v -> v.number(0, Integer.MAX_VALUE)),
                entry.read("of", v -> v.number(1, Integer.MAX_VALUE)));
    }

    private static SearchDraft searched(Entry entry) {
        entry.require(SEARCHED);
        return new SearchDraft(entry.at(), entry.read("on", Value::date), entry.read("where", Value::words));
    }
}
