package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.gate.LearnedSigns;

/**
 * The signs in a text: found by the words of the list {@code signs.txt}, and those that no list could hold by what was learned from sentences.
 * Not changed once found.
 */
final class Signs {

    /** Pieces of a text are read up to here, so that no piece can take long. */
    private static final int LONGEST_PIECE = 1_000;

    private static final int MOST_WORDS_SHOWN = 3;

    /** So many different signs bear one another out. */
    private static final int TOGETHER = 2;

    private static final String STORY = "It tells personal stories";
    private static final String STORIES_FOR_STUDIES = "Stories stand in for studies";

    private static final List<SignRow> ROWS =
            Lists.rows("signs.txt", SignRow.CELLS).stream().map(SignRow::of).toList();

    /** Every sign by its name, without words, in the order of the list. */
    private static final Map<String, Sign> ALL = ROWS.stream()
            .map(SignRow::sign)
            .collect(Collectors.toMap(Sign::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private static final List<LearnedSignRow> LEARNED = Lists.rows("learned-signs.txt", LearnedSignRow.CELLS).stream()
            .map(LearnedSignRow::of)
            .toList();

    private final Map<String, Sign> seen = new LinkedHashMap<>();

    /** Those by words that stand nowhere in the text. */
    private final Map<String, Sign> lacking = new LinkedHashMap<>();

    private Signs(String text) {
        List<SignRow.Piece> pieces = pieces(text);
        for (SignRow row : ROWS) {
            Set<String> words = row.in(pieces);
            if (row.lacks() && words.isEmpty()) {
                lacking.put(row.sign().name(), row.sign());
            } else if (!row.lacks() && !words.isEmpty()) {
                List<String> shown = words.stream()
                        .limit(Math.max(MOST_WORDS_SHOWN, row.atLeast() + 2))
                        .toList();
                seen.putIfAbsent(row.sign().name(), row.sign().with(shown));
            }
        }
        addLearned(text);
    }

    /** Looks for every sign in a text. */
    static Signs in(String text) {
        return new Signs(text);
    }

    /** Whether there are several: a text that gives a reader pause in more than one way mostly sells something. */
    boolean areOfSeller() {
        return seen.size() >= TOGETHER;
    }

    /**
     * What a reader is shown, in the order of the list.
     *
     * @param offersCells whether the text offers cells, and so what it does not say on them counts
     * @param namesStudy whether it names a study; where it sells and names none, a story that it tells stands in for one
     */
    List<Sign> shown(boolean offersCells, boolean namesStudy) {
        Map<String, Sign> found = new LinkedHashMap<>(seen);
        if (offersCells) {
            found.putAll(lacking);
        }
        Sign story = seen.get(STORY);
        if (story != null && areOfSeller() && !namesStudy) {
            found.putIfAbsent(STORIES_FOR_STUDIES, named(STORIES_FOR_STUDIES).with(story.words()));
        }
        return ALL.keySet().stream()
                .flatMap(name -> Optional.ofNullable(found.get(name)).stream())
                .toList();
    }

    private static Sign named(String name) {
        return Objects.requireNonNull(ALL.get(name));
    }

    /**
     * A sign that is seen by its words already needs no other. Who sells seldom shows one sign alone, so one that nothing else bears out is
     * none; and where several bear one another out, less is enough for a further one.
     */
    private void addLearned(String text) {
        List<LearnedSigns.Found> learned = LearnedSigns.standard().in(text);
        Stream<String> alone = LEARNED.stream().filter(row -> row.isIn(learned)).map(LearnedSignRow::name);
        if (Stream.concat(seen.keySet().stream(), alone).distinct().count() >= TOGETHER) {
            LEARNED.forEach(row -> add(row, learned));
        }
    }

    private void add(LearnedSignRow row, List<LearnedSigns.Found> learned) {
        List<String> words = row.in(learned).stream().limit(MOST_WORDS_SHOWN).toList();
        if (!words.isEmpty()) {
            seen.putIfAbsent(row.name(), named(row.name()).with(words));
        }
    }

    /** Lines, cut where they are very long. */
    private static List<SignRow.Piece> pieces(String text) {
        List<SignRow.Piece> pieces = new ArrayList<>();
        for (String line : text.replace('\u2019', '\'').lines().toList()) {
            for (int start = 0; start < line.length(); start += LONGEST_PIECE) {
                pieces.add(SignRow.Piece.of(line.substring(start, Math.min(line.length(), start + LONGEST_PIECE))));
            }
        }
        return pieces;
    }
}
