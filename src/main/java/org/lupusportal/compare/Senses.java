package org.lupusportal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Corrects what a sentence speaks of by how its words are meant: drugs that somebody leaves off, treatments that it sets itself
 * against, walking that is a gain and not an exercise. Stateless.
 */
final class Senses {

    /** All cells, whatever their kind. */
    static final String ANY_CELLS = "stem-cells";

    private static final Set<String> CORD = Set.of("umbilical cord", "umbilical-cord", "placental tissue");
    private static final Set<String> USUAL_DRUGS = Set.of(
            "steroids",
            "hydroxychloroquine",
            "azathioprine",
            "mycophenolate",
            "cyclophosphamide",
            "methotrexate",
            "immunosuppressants",
            "nsaid",
            "painkillers",
            "biologics",
            "dmard",
            "chemotherapy",
            "dialysis");
    private static final Set<String> NEWER_DRUGS = Set.of("belimumab", "anifrolumab", "rituximab", "voclosporin");

    private static final String DRUGS =
            "(?:medicines?|medications?|meds|drugs|(?:every|all|any) drug|pills|(?:cortico)?steroids?|pred(?:nisone|nisolone)?|cellcept|plaquenil|methotrexate|imuran|benlysta|immunosuppress\\w+)";

    private static final Pattern LEAVES_DRUGS = Pattern.compile(
            "\\b(?:stop\\w*|quit\\w*|c[ao]me off|off|taper\\w*|wean\\w* off|reduc\\w+|lower\\w*|decreas\\w+|cut(?:s|ting)?(?: (?:down|back))?(?: on)?|threw away|throw away|ditch\\w*|binn\\w*|dump\\w*|toss\\w*|g[ai]ve up|given up|got rid of|get rid of|put(?= (?:\\w+ ){0,3}\\w+ (?:in a drawer|away|aside|down|back))"
                    + "|without|no(?: (?:more|longer need\\w*))?|fewer|less|free of) (?:\\w+ ){0,3}"
                    + DRUGS + "\\b(?: and (?:my |the )?" + DRUGS + "\\b)?"
                    + "|\\bfrom \\d+(?:\\.\\d+)? ?(?:mg|milligrams)? ?(?:of )?" + DRUGS
                    + " (?:a day )?(?:down )?to \\d",
            Pattern.CASE_INSENSITIVE);

    /** Who says why a drug was left speaks of what the drug does. */
    private static final Pattern REASON = Pattern.compile(
            "^[^.;]{0,30}?(?:\\b(?:because|since|as)|:) (?:it|they|this|these|he|she)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SET_AGAINST = Pattern.compile(
            "\\b(?:no|without|unlike|instead of|rather than|in place of|avoid\\w*|(?:better|safer|gentler|stronger|\\w+ier|(?:more|less) \\w+) than|free (?:of|from)|not|since) (?:[\\w-]+ ){0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** What something is better than is not what is praised, even where that is not named. */
    private static final Pattern LESS_THAN = Pattern.compile(
            "\\b(?:it|they|this|these|our|which)\\b[^,;]{0,40}\\b(?:better|safer|gentler|stronger|\\w+ier|more \\w+) than\\b"
                    + "|\\b(?:biggest|best|greatest|most \\w+)\\b[^,;]{0,60}\\bsince\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABILITY = Pattern.compile(
            "\\b(?:can|could|able to|now|again|learned to|back to|began to|started to|he|she|i|who|they|we) (?:\\w+ly |now |even |just )?(?:walk|danc|swim|run|ran|jog|cycl|garden|climb)\\w*"
                    + "|\\bdanc\\w* (?:at|with|all|the)\\b"
                    + "|\\b(?:walk|danc|swim|run|ran|jog|cycl|garden)\\w* (?:again|without (?:\\w+ )?(?:pain|help|stick|cane|walker|limp\\w*)|freely|unaided|pain|normally|on (?:my|her|his|their) own|for miles|up (?:the )?stairs|down the aisle)",
            Pattern.CASE_INSENSITIVE);

    /** Whoever walked out or ran into somebody did so for no exercise, and nobody runs "in the long run". */
    private static final Pattern GOING = Pattern.compile(
            "\\b(?:walk|danc|swim|ran|run|jog)\\w* (?:out|away|off|in|into|home|through|out of|back)\\b|\\bin the (?:long|short) run\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FAILED = Pattern.compile(
            "\\b(?:nothing (?:changed|worked|helped|else)|did (?:nothing|zero|not help|not work|no good)|didn't (?:help|work)|never (?:helped|worked)|failed|(?:tried|given up|gave up)(?: and)? (?:on\\b|given up|failed)|(?:tired|sick|weary) of|fed up with|nothing left|zero difference|useless|no use|mask\\w*|only mask)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLAMED = Pattern.compile(
            "\\b(?:gives? (?:you|us|people|me) cancer|poison(?:s|ed|ous)?|made me (?:so |very )?(?:sick|ill)|makes? you (?:go )?(?:blind|sick|ill)|is what (?:gives|causes|makes)|(?:sets? off|triggers?|brings? on|provokes?) (?:an? |your |the |skin |lupus )*(?:flares?|rash|rashes|attacks?|lupus))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "MSC transplantation" is how some papers say that MSC were given. */
    private static final Pattern GIVEN = Pattern.compile("transplant(?:s|ed|ation|ations)?", Pattern.CASE_INSENSITIVE);

    private Senses() {}

    /** The same as its sentence means it. */
    static SpokenOf corrected(String sentence, SpokenOf own) {
        return withoutModifiers(ability(sentence, going(sentence, setAgainst(sentence, leaving(sentence, own)))));
    }

    /** Of who leaves off drugs and does not say why, the drugs are not the treatment but the outcome. */
    private static SpokenOf leaving(String sentence, SpokenOf own) {
        Matcher leaving = LEAVES_DRUGS.matcher(sentence);
        if (!leaving.find() || REASON.matcher(sentence.substring(leaving.end())).find()) {
            return own;
        }
        String left = leaving.group().toLowerCase(Locale.ROOT);
        SpokenOf others =
                own.with(withoutUsualDrugs(own)).only(words -> !left.contains(words.toLowerCase(Locale.ROOT)));
        return new SpokenOf(others.treatments(), others.general(), List.of(), own.outcomes())
                .about("less-medicine", leaving.group());
    }

    /** "Unlike steroids, stem cells …" and "no chemo" speak of the one treatment by the other, which is not what is praised. */
    private static SpokenOf setAgainst(String sentence, SpokenOf own) {
        Map<String, String> praised = new LinkedHashMap<>(own.treatments());
        praised.values().removeIf(words -> isSetAgainst(sentence, words));
        return praised.isEmpty() && !LESS_THAN.matcher(sentence).find() ? own : own.with(praised);
    }

    private static boolean isSetAgainst(String sentence, String words) {
        int at = sentence.indexOf(words);
        return at >= 0 && SET_AGAINST.matcher(sentence.substring(0, at)).find();
    }

    private static SpokenOf going(String sentence, SpokenOf own) {
        Matcher going = GOING.matcher(sentence);
        return going.find() ? own.only(words -> !going.group().contains(words)) : own;
    }

    /** Whoever can walk again has gained something; it is not the walking that helped. */
    private static SpokenOf ability(String sentence, SpokenOf own) {
        Matcher ability = ABILITY.matcher(sentence);
        if (!ability.find()) {
            return own;
        }
        SpokenOf others = own.only(words -> !ability.group().contains(words));
        boolean moved = others.treatments().size() + others.general().size()
                < own.treatments().size() + own.general().size();
        return moved ? others.about("function", ability.group()) : own;
    }

    /** The cord in "umbilical-cord stem cells" tells where cells are from, and a field such as "cell therapy" gives way to what is named. */
    private static SpokenOf withoutModifiers(SpokenOf own) {
        boolean kinds = own.treatments().containsKey("msc") || own.treatments().containsKey(ANY_CELLS);
        boolean several = own.treatments().size() > 1;
        Map<String, String> kept = new LinkedHashMap<>(own.treatments());
        if (own.treatments().containsKey("msc")) {
            kept.values().removeIf(words -> GIVEN.matcher(words).matches());
        }
        kept.values()
                .removeIf(words -> (kinds && CORD.contains(words.toLowerCase(Locale.ROOT)))
                        || (several && Kin.standard().isField(words)));
        return own.with(kept);
    }

    /** What a sentence has not given up or blamed: the rest of a text does not go on about what was of no use. */
    static Map<String, String> praised(String sentence, SpokenOf own) {
        if (BLAMED.matcher(sentence).find()) {
            return Map.of();
        }
        return FAILED.matcher(sentence).find() ? withoutUsualDrugs(own) : own.treatments();
    }

    /** Whether it is what doctors give for lupus: what an advert sets itself against, and names first for that. */
    static boolean isUsual(String concept) {
        return USUAL_DRUGS.contains(concept) || NEWER_DRUGS.contains(concept);
    }

    private static Map<String, String> withoutUsualDrugs(SpokenOf own) {
        Map<String, String> others = new LinkedHashMap<>(own.treatments());
        others.keySet().removeIf(USUAL_DRUGS::contains);
        return others;
    }
}
