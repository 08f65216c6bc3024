package org.lupusportal.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sources that would be called the same get a letter each, so that a reader can tell Zhou et al. 2020a from Zhou et al. 2020b
 * wherever only the short name stands.
 *
 * @see <a href="https://www.ncbi.nlm.nih.gov/books/NBK7256/">Citing Medicine (NLM)</a>
 */
public final class Namesakes {

    /** The letters follow the day of publication; where that is the same or unknown, the id. */
    private static final Comparator<Source> BY_DAY = Comparator.comparing(
                    (Source source) -> source.findText("issued").orElse(""))
            .thenComparing(Source::id);

    private Namesakes() {}

    /** All sources, by id; those whose letters a writer gave already keep them. */
    public static List<Source> toldApart(List<Source> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(Source::shortName, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(Namesakes::lettered)
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }

    private static Stream<Source> lettered(List<Source> alike) {
        if (alike.size() == 1) {
            return alike.stream();
        }
        List<Source> ordered = alike.stream().sorted(BY_DAY).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(place -> ordered.get(place).withYearSuffix(letter(place)));
    }

    /** a to z, then za to zz, so that they sort as they were given. */
    private static String letter(int place) {
        return "z".repeat(place / 26) + (char) ('a' + place % 26);
    }
}
