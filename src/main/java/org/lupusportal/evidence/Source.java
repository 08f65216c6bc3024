package org.lupusportal.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bibliographic record and the facts of the study that it reports.
 *
 * @param id as in the file name, for ever
 * @param item the CSL item without its {@code custom} part: keys as in the CSL-JSON schema, values text, lists and maps
 * @param study the facts of the study
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">Citation Style Language 1.0.2</a>
 */
public record Source(String id, Map<String, Object> item, StudyFacts study) {

    private static final String YEAR_SUFFIX = "year-suffix";

    public Source {
        item = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    }

    public String title() {
        return findText("title").orElse(id);
    }

    /**
     * The family name of the first author, or the organisation, and "et al." where there are more; where no author is known, the title,
     * the short one if there is one.
     */
    public String authorWords() {
        return AuthorWords.of(item.get("author"))
                .or(() -> findText("title-short"))
                .orElseGet(this::title);
    }

    /** The year of publication, where it is known. */
    public Optional<Integer> findYear() {
        return findText("issued").map(issued -> Integer.valueOf(issued.substring(0, 4)));
    }

    public Optional<String> findDoi() {
        return findText("DOI");
    }

    public Optional<String> findPmid() {
        return findText("PMID");
    }

    public Optional<String> findUrl() {
        return findText("URL");
    }

    /** The text of one variable of the CSL item. */
    public Optional<String> findText(String variable) {
        return item.get(variable) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** "Deng et al. 2017", or the author alone where no year is known; other sources may be called the same. */
    public String authorAndYear() {
        return authorWords() + findYear().map(year -> " " + year).orElse("");
    }

    /** The name by which readers tell it from all others: "Zhou et al. 2020b" where {@link Namesakes} gave it a letter. */
    public String shortName() {
        return authorAndYear()
                + findText(YEAR_SUFFIX)
                        .map(letter -> findYear().isPresent() ? letter : " (" + letter + ")")
                        .orElse("");
    }

    /** The same source with a letter after its year, as CSL has a place for it. */
    Source withYearSuffix(String letter) {
        Map<String, Object> lettered = new LinkedHashMap<>(item);
        lettered.put(YEAR_SUFFIX, letter);
        return new Source(id, lettered, study);
    }
}
