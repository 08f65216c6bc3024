package org.lupusportal.gate;

import java.util.Map;
import java.util.Set;

/**
 * Folds the forms of an English word into one stem, and British into American spelling.
 *
 * <p>The stem is a key for comparing, not a word for readers: "reduces", "reduced" and "reducing" all become
 * {@code reduc}. Milder than a Porter stemmer on purpose, which folds words of different meaning ("general",
 * "generous") and would blur "treat" with "treatise". Stateless.
 */
final class WordForms {

    private static final Map<String, String> ODD = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("felt", "feel"),
            Map.entry("got", "get"),
            Map.entry("gotten", "get"),
            Map.entry("had", "hav"),
            Map.entry("has", "hav"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("gave", "giv"),
            Map.entry("given", "giv"),
            Map.entry("took", "tak"),
            Map.entry("taken", "tak"),
            Map.entry("made", "mak"),
            Map.entry("found", "find"),
            Map.entry("saw", "see"),
            Map.entry("seen", "see"),
            Map.entry("kept", "keep"),
            Map.entry("led", "lead"),
            Map.entry("left", "leav"),
            Map.entry("lost", "los"),
            Map.entry("fell", "fall"),
            Map.entry("fallen", "fall"),
            Map.entry("rose", "ris"),
            Map.entry("risen", "ris"),
            Map.entry("grew", "grow"),
            Map.entry("grown", "grow"),
            Map.entry("showed", "show"),
            Map.entry("shown", "show"),
            Map.entry("became", "becom"),
            Map.entry("began", "begin"),
            Map.entry("begun", "begin"),
            Map.entry("brought", "bring"),
            Map.entry("held", "hold"),
            Map.entry("slept", "sleep"),
            Map.entry("wore", "wear"),
            Map.entry("worn", "wear"),
            Map.entry("knew", "know"),
            Map.entry("known", "know"),
            Map.entry("ran", "run"),
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("thought", "think"),
            Map.entry("shrank", "shrink"),
            Map.entry("shrunk", "shrink"),
            Map.entry("fought", "fight"),
            Map.entry("broke", "break"),
            Map.entry("won", "win"),
            Map.entry("came", "com"),
            Map.entry("done", "do"),
            Map.entry("did", "do"),
            Map.entry("does", "do"),
            Map.entry("died", "di"),
            Map.entry("dies", "di"),
            Map.entry("dying", "di"),
            Map.entry("die", "di"),
            Map.entry("worse", "worse"),
            Map.entry("lupus", "lupus"),
            Map.entry("during", "during"),
            Map.entry("this", "this"),
            Map.entry("is", "is"),
            Map.entry("was", "was"),
            Map.entry("his", "his"),
            Map.entry("its", "its"),
            Map.entry("as", "as"),
            Map.entry("us", "us"),
            Map.entry("need", "need"),
            Map.entry("fed", "feed"),
            Map.entry("thing", "thing"),
            Map.entry("nothing", "nothing"),
            Map.entry("something", "something"),
            Map.entry("anything", "anything"),
            Map.entry("everything", "everything"),
            Map.entry("promising", "promising"),
            Map.entry("ms", "ms"),
            Map.entry("less", "less"),
            Map.entry("best", "best"));

    private static final Set<String> AMERICAN_OR = Set.of(
            "tumour", "colour", "behaviour", "favour", "labour", "odour", "rumour", "vigour", "humour", "neighbour");

    private WordForms() {}

    /** The stem of a word in lower case; digits, signs and words of up to two letters stay as they are. */
    static String stem(String lower) {
        if (lower.length() < 3 || !Character.isLetter(lower.charAt(0))) {
            return lower;
        }
        String odd = ODD.get(lower);
        if (odd != null) {
            return odd;
        }
        return withoutEnding(american(lower));
    }

    private static String american(String word) {
        String folded = word;
        if (folded.indexOf("ae") > 0 || folded.indexOf("oe") > 0) {
            folded = folded.replace("haem", "hem")
                    .replace("aem", "em")
                    .replace("oed", "ed")
                    .replace("oes", folded.endsWith("oes") ? "oes" : "es")
                    .replace("rrhoe", "rrhe")
                    .replace("paed", "ped")
                    .replace("gynae", "gyne")
                    .replace("caes", "ces");
        }
        int our = folded.indexOf("our");
        if (our > 0 && AMERICAN_OR.stream().anyMatch(folded::startsWith)) {
            folded = folded.substring(0, our) + "or" + folded.substring(our + 3);
        }
        if (folded.length() > 6) {
            folded = folded.replace("isation", "ization");
            if (folded.endsWith("ise")
                    || folded.endsWith("ised")
                    || folded.endsWith("ises")
                    || folded.endsWith("ising")) {
                int at = folded.lastIndexOf("is");
                at = folded.endsWith("ises") ? folded.length() - 4 : at;
                if (!folded.contains("exercis") && !folded.contains("promis") && !folded.contains("bruis")) {
                    folded = folded.substring(0, at) + "iz" + folded.substring(at + 2);
                }
            }
        }
        return folded;
    }

    private static String withoutEnding(String word) {
        String s = word;
        int n = s.length();
        if (s.endsWith("ies") && n > 4) {
            return s.substring(0, n - 3) + "y";
        }
        if (s.endsWith("sses") || s.endsWith("shes") || s.endsWith("ches") || s.endsWith("xes")) {
            s = s.substring(0, n - 2);
        } else if (s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is") && n > 3) {
            s = s.substring(0, n - 1);
        }
        n = s.length();
        if (s.endsWith("ied") && n > 4) {
            return s.substring(0, n - 3) + "y";
        }
        if (s.endsWith("ing") && n > 5 && hasVowel(s, n - 3)) {
            s = undoubled(s.substring(0, n - 3));
        } else if (s.endsWith("ed") && n > 4 && hasVowel(s, n - 2) && s.charAt(n - 3) != 'e') {
            s = undoubled(s.substring(0, n - 2));
        }
        return s.endsWith("e") && s.length() > 3 && !s.endsWith("ee") ? s.substring(0, s.length() - 1) : s;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String undoubled(String stem) {
        int n = stem.length();
        boolean doubled =
                n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }
}
