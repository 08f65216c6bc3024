package org.lupusportal.page;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Source;

/**
 * References as medical readers know them (NLM, "Vancouver"), formatted by a CSL processor. All at once, because setting up
 * the processor costs more than any one reference. Immutable once made.
 */
final class References {

    private static final String STYLE = "nlm-citation-sequence";

    /** What was formatted last: pages, extracts and lists of one edition all ask for the same, and it takes a second. */
    private static volatile Formatted last = new Formatted(List.of(), new References(Map.of()));

    private final Map<String, String> texts;

    private References(Map<String, String> texts) {
        this.texts = texts;
    }

    static References of(Collection<Source> sources) {
        Formatted known = last;
        if (!known.sources().equals(List.copyOf(sources))) {
            known = new Formatted(List.copyOf(sources), format(sources));
            last = known;
        }
        return known.references();
    }

    private static References format(Collection<Source> sources) {
        Map<String, String> texts = new HashMap<>();
        if (!sources.isEmpty()) {
            CSLItemData[] items = sources.stream()
                    .map(source -> CSLItemData.fromJson(CslItem.of(source)))
                    .toArray(CSLItemData[]::new);
            String[] entries = entries(items);
            List<Source> inOrder = List.copyOf(sources);
            for (int i = 0; i < entries.length; i++) {
                Source source = inOrder.get(i);
                texts.put(source.id(), withIdentifier(source, entries[i].strip().replaceFirst("^\\d+\\.\\s*", "")));
            }
        }
        return new References(texts);
    }

    /** The style prints no identifier where there are pages; on paper it is the only way to the source, so it is added. */
    private static String withIdentifier(Source source, String reference) {
        return source.findDoi()
                .map(doi -> " doi:" + doi)
                .or(() -> source.findPmid().map(id -> " PMID: " + id))
                .or(() -> source.study().registration().map(number -> " Register number: " + number))
                .filter(identifier -> !reference.contains(identifier.strip()))
                .map(identifier -> reference + identifier + ".")
                .orElse(reference);
    }

    private static String[] entries(CSLItemData[] items) {
        try {
            CSL processor = new CSL(new ListItemDataProvider(items), STYLE);
            processor.setOutputFormat("text");
            // One call for all: each call forgets what was registered before it.
            processor.registerCitationItems(
                    Arrays.stream(items).map(CSLItemData::getId).toArray(String[]::new));
            return processor.makeBibliography().getEntries();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole reference as plain text, without a number. */
    String text(String source) {
        return texts.getOrDefault(source, source);
    }

    private record Formatted(List<Source> sources, References references) {}
}
