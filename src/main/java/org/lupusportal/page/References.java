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
import org.jspecify.annotations.Nullable;
import org.lupusportal.evidence.Source;

/**
 * References as medical readers know them (NLM, "Vancouver"), formatted by a CSL processor. All at once, because setting up
 * the processor costs more than any one reference, and not before the first is asked for. Safe to share between threads.
 */
public final class References {

    private static final String STYLE = "nlm-citation-sequence";

    /** What was asked for last: the pages and the extracts of one edition ask for the same, and formatting takes a second. */
    private static volatile References last = new References(List.of());

    private final List<Source> sources;
    private @Nullable Map<String, String> texts;

    private References(List<Source> sources) {
        this.sources = sources;
    }

    /** The references of these sources. */
    public static References of(Collection<Source> sources) {
        List<Source> asked = List.copyOf(sources);
        References known = last;
        if (!known.sources.equals(asked)) {
            known = new References(asked);
            last = known;
        }
        return known;
    }

    private synchronized Map<String, String> texts() {
        Map<String, String> formatted = texts;
        if (formatted == null) {
            formatted = format(sources);
            texts = formatted;
        }
        return formatted;
    }

    private static Map<String, String> format(List<Source> sources) {
        Map<String, String> texts = new HashMap<>();
        if (!sources.isEmpty()) {
            CSLItemData[] items = sources.stream()
                    .map(source -> CSLItemData.fromJson(CslItem.of(source)))
                    .toArray(CSLItemData[]::new);
            Map<String, String> entries = entries(items);
            for (Source source : sources) {
                String entry = entries.getOrDefault(source.id(), source.title());
                texts.put(source.id(), withIdentifier(source, tidy(entry.strip().replaceFirst("^\\d+\\.\\s*", ""))));
            }
        }
        return texts;
    }

    /** Without what the style leaves behind: year and month in one, a number called one twice, an author who publishes as well. */
    private static String tidy(String reference) {
        return reference
                .replaceAll("\\b((?:19|20)\\d\\d)([A-Z][a-z]{2}\\b)", "$1 $2")
                .replace("No.: No. ", "No.: ")
                .replaceFirst("^([^.]{2,80}\\.) \\1", "$1");
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

    /** All at once: each call to register items forgets those of the call before. The style keeps their order. */
    private static Map<String, String> entries(CSLItemData[] items) {
        try {
            CSL processor = new CSL(new ListItemDataProvider(items), STYLE);
            processor.setOutputFormat("text");
            processor.registerCitationItems(
                    Arrays.stream(items).map(CSLItemData::getId).toArray(String[]::new));
            String[] texts = processor.makeBibliography().getEntries();
            if (texts.length != items.length) {
                throw new IllegalStateException(texts.length + " references for " + items.length + " sources");
            }
            Map<String, String> entries = new HashMap<>();
            for (int i = 0; i < texts.length; i++) {
                entries.put(items[i].getId(), texts[i]);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole reference as plain text, without a number. */
    public String text(String source) {
        return texts().getOrDefault(source, source);
    }
}
