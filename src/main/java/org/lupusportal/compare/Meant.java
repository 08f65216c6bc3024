package org.lupusportal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which treatment a text means where a sentence names none: "it", "the therapy", or nothing at all. For one thread and one text,
 * of which every sentence is counted before the first is asked for.
 */
final class Meant {

    private static final Set<String> CELLS =
            Set.of(Senses.ANY_CELLS, "msc", "hsct", "exosomes", "cord-blood", "prp", "gene-therapy", "car-t");
    private static final Set<String> KINDS = Set.of("msc", "hsct", "cord-blood");
    private static final String UNNAMED = "unnamed";

    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:conventional|standard|usual|traditional|current|other|existing|today's|prescription)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "The drug" is the one that was named; "drugs" may be any. */
    private static final Pattern SAME_DRUG =
            Pattern.compile("\\b(?:the|this) (?:study )?(?:drug|medicine|medication)\\b", Pattern.CASE_INSENSITIVE);

    /** Where a person heals, nobody can tell with what; a count of patients is about what the text offers. */
    private static final Pattern HEALER = Pattern.compile(
            "^\\W*(?:he|she|dr\\b\\.?(?: \\p{L}+)?|doctor(?: \\p{L}+)?|the (?:doctor|healer|herbalist)) (?:(?:also|can|has|have|will|even|really|who|truly) )*(?!treated (?:\\w+ ){0,2}[\\d,]+ )(?:cur|treat|heal|help|sav|prescrib|ga?[iv]ve)\\w*",
            Pattern.CASE_INSENSITIVE);

    /** Cells that somebody was given or is to have, of no kind that is named; "the cells of the body" are none. */
    private static final Pattern GIVEN_CELLS = Pattern.compile(
            "\\b(?:(?:rounds?|infusions?|injections?|courses?|drips?|vials?|doses?) of (?:(?!immune|blood|[bt]\\b)\\w+ )?cells"
                    + "|cells (?:go|went|are put|were put) in|after (?:the|my|her|his|their|our|your) cells"
                    + "|(?:young|fresh|live|new) cells|(?:give|gave|given|giving|inject|injected) (?:\\w+ )?(?:these|the|our) cells"
                    + "|the cells (?:helped|do the work|did|cannot harm|can't harm|find|seek|travel))\\b(?! (?:of|in) (?:the|your|our) (?:body|immune))",
            Pattern.CASE_INSENSITIVE);

    /** An everyday word that a text names once only is named in passing. */
    private static final int NO_ACCIDENT = 2;

    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final Map<String, Integer> everyday = new LinkedHashMap<>();
    private final Map<String, String> firstWords = new LinkedHashMap<>();
    private Map<String, String> last = Map.of();

    /**
     * Counts what a sentence names. What is named first, as in a heading, counts twice, unless it is a usual drug, which an advert names as
     * what did not help, or all cells, of which a kind may be meant.
     */
    void count(String sentence, SpokenOf own) {
        Senses.praised(sentence, own).forEach((concept, words) -> {
            Map<String, Integer> counted = counted(words);
            boolean leads = counted != everyday && counted.isEmpty() && mayBeTheSubject(concept);
            counted.merge(concept, leads ? 2 : 1, Integer::sum);
            firstWords.putIfAbsent(concept, words);
        });
    }

    private static boolean mayBeTheSubject(String concept) {
        return !Senses.isUsual(concept) && !concept.equals(Senses.ANY_CELLS);
    }

    private Map<String, Integer> counted(String words) {
        if (Kin.standard().isField(words)) {
            return fields;
        }
        return Kin.standard().isEveryday(words) ? everyday : named;
    }

    /** What a text may be about: a treatment by its name, or else a field, or else something of every day that it comes back to. */
    private Map<String, Integer> named() {
        if (!named.isEmpty()) {
            return named;
        }
        if (!fields.isEmpty()) {
            return fields;
        }
        Map<String, Integer> again = new LinkedHashMap<>(everyday);
        again.values().removeIf(times -> times < NO_ACCIDENT);
        return again;
    }

    /** What a sentence speaks of, where it may be cells of which the text never names the kind: "after the second round of cells". */
    SpokenOf withUnnamedCells(String sentence, SpokenOf own) {
        boolean cells = own.treatments().isEmpty()
                && !isOfCells()
                && GIVEN_CELLS.matcher(sentence).find();
        return cells ? own.with(Map.of(Senses.ANY_CELLS, "cells")) : own;
    }

    boolean isOfCells() {
        return named().keySet().stream().anyMatch(CELLS::contains);
    }

    /** Whether a sentence names no treatment but goes on about the one that the text means. */
    boolean isCarried(String sentence, SpokenOf own) {
        return own.treatments().isEmpty()
                && !named().isEmpty()
                && (own.drugs().isEmpty() || SAME_DRUG.matcher(sentence).find())
                && !ANOTHER.matcher(sentence).find()
                && !HEALER.matcher(sentence).find();
    }

    /** Remembers what a sentence named last. */
    void pass(String sentence, SpokenOf own) {
        Map<String, String> praised = new LinkedHashMap<>(Senses.praised(sentence, own));
        praised.keySet().retainAll(named().keySet());
        if (!praised.isEmpty()) {
            last = praised;
        }
    }

    /**
     * The treatment that most of the text is about, cells of every kind taken together, or else the one that was named last. Of those
     * that are named as often, a kind of stem cells tells more than stem cells, then what is no usual drug is meant, and then the first. A usual
     * drug counts half beside anything else, since who sells something names it as what did not help.
     */
    Map<String, String> treatments() {
        Map<String, Integer> named = weighed();
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        int cells = named.entrySet().stream()
                .filter(e -> CELLS.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean mainlyCells = cells * 2 >= all;
        return named.entrySet().stream()
                .filter(e -> !mainlyCells || CELLS.contains(e.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> KINDS.contains(e.getKey()))
                        .thenComparing(e -> !Senses.isUsual(e.getKey())))
                .filter(main -> mainlyCells || main.getValue() * 2 >= all)
                .map(main -> Map.of(main.getKey(), String.valueOf(firstWords.get(main.getKey()))))
                .orElse(last);
    }

    private Map<String, Integer> weighed() {
        Map<String, Integer> weighed = new LinkedHashMap<>(named());
        weighed.replaceAll((concept, times) -> Senses.isUsual(concept) ? times : 2 * times);
        return weighed;
    }

    /**
     * "Stem cells" in a text that speaks of one kind only are cells of that kind; where nothing is named, or only treatments of another
     * sort, nothing of ours is meant.
     */
    SpokenOf narrowed(String sentence, SpokenOf spokenOf) {
        boolean nobodyKnows = !isOfCells() || HEALER.matcher(sentence).find();
        if (nobodyKnows && spokenOf.treatments().isEmpty()) {
            return spokenOf.with(Map.of(UNNAMED, ""));
        }
        List<String> kinds = named().keySet().stream().filter(KINDS::contains).toList();
        if (kinds.size() != 1 || !spokenOf.treatments().containsKey(Senses.ANY_CELLS)) {
            return spokenOf;
        }
        Map<String, String> treatments = new LinkedHashMap<>(spokenOf.treatments());
        treatments.put(kinds.get(0), String.valueOf(treatments.remove(Senses.ANY_CELLS)));
        return spokenOf.with(treatments);
    }
}
