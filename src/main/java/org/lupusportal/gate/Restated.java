package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says outright what sentences say between them or in passing: a question with its answer ("What cures lupus? Stem cells."),
 * a fragment with what it goes on from ("The rash is gone. All after one drip."), and what a question takes for granted
 * ("Why hide that stem cells cure lupus?"). The statement is then judged like any other. Long because each way of saying
 * something in passing is told apart. Stateless.
 */
final class Restated {

    /** A fragment that answers or goes on is short; what is longer speaks for itself. */
    private static final int MOST_WORDS = 8;

    private static final int NAME = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");

    /** "People who had stem cells" names somebody, whatever they had. */
    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whose");

    private static final String AUXILIARY = "do|does|did|can|could|will|would|may|might|is|are|was|were|has|have|had";

    private static final Pattern ASKS_WHETHER = ignoringCase("^(?:" + AUXILIARY + ")\\s+(.+)$");

    /** "How well do the cells work?", of what is done. */
    private static final Pattern ASKS_HOW =
            ignoringCase("^how(?: \\w+)? (?:do|does|did|can|could|will|would)\\s+(.+)$");

    /** "How safe is a transplant?" */
    private static final Pattern ASKS_HOW_MUCH =
            ignoringCase("^how (?!many|much|often|long|is|are|was|were)(\\w+) (is|are|was|were)\\s+(.+)$");

    private static final Pattern ASKS_WHAT_IT_DOES =
            ignoringCase("^what (?:do|does|did|can|could|will|would)\\s+(.+?) (?:do|bring|offer|give|mean)\\b.*$");

    private static final Pattern ASKS_WHAT = ignoringCase("^(?:so,? )?(?:what|who)\\s+(.+)$");
    private static final Pattern ASKS_WHICH = ignoringCase("^(?:so,? )?which\\s+(.+)$");

    private static final Pattern ANSWERS = ignoringCase(
            "^(?:(?:yes|no|sure|certainly|absolutely|definitely|indeed|of course|not at all|never|always|none"
                    + "|(?:for|in) (?:most|many|some|nearly all|almost all|all|nearly everyone|everyone)(?: (?:people|patients|women|of them|of us))?)\\b[,;: ]*)*"
                    + "(?:(?:it|they|these|this|that|you|we) (?:" + AUXILIARY
                    + ")(?: ?n['\u2019]t| not)?|there (?:is|are)(?: now)?)?\\s*[.!)\"\u201d]*$");

    /** "With cells, they will." */
    private static final Pattern ANSWERS_BY_WHAT = ignoringCase(
            "^(?:yes,? )?((?:with|after|thanks to|through|by|on) [^,.!?]{1,40}),? (?:it|they|you|we|i|she|he) (?:(?:"
                    + AUXILIARY + ")(?: ?n['\u2019]t| not)?|(?:looks|seems) (?:that way|like it|so))\\s*[.!)]*$");

    private static final Pattern ASKS_WHETHER_THERE_IS = ignoringCase("^(?:is|are|was|were) there (?:any )?(.+)$");

    /** "Does cord blood work?" */
    private static final Pattern BARE_VERB = ignoringCase(" (?:work|help|last|heal)$");

    private static final Pattern DENIES = ignoringCase("^(?:no|none|not|never)\\b");

    /** Where a question names nothing, it asks of the treatment. */
    private static final Pattern POINTS_BACK = ignoringCase("^(?:it|they|this|these)\\b");

    private static final Map<String, String> ONE = Map.of("do", "does", "are", "is", "were", "was", "have", "has");

    private static final Pattern ASKS_OPENLY = ignoringCase("^(?:who|what|where|when|why|how|which|whose)\\b");

    /** With these a fragment goes on from the sentence before it. */
    private static final Pattern GOES_ON = ignoringCase(
            "^(?:and )?(?:all|just|only|thanks to|after|with|without|because|by|through|within|no|not|the|an?)\\s");

    /** Behind an article stands no verb: "the cure". */
    private static final Pattern NOUN = ignoringCase("\\b(the|an?|no|our|your|its|their) [\\w'-]+");

    /** "My doctor just shrugged" is a sentence, whether its verb is a known one or not. */
    private static final Pattern DID = ignoringCase(
            "^(?:i|he|she|they|we|you|it|(?:my|our|her|his|their|the) [\\w'-]+) (?:just |only |simply |finally |never |then )?\\w{2,}ed\\b");

    private static final Pattern END = Pattern.compile("[\\s.!?\u2026:;,]+$");

    /** What a question tells as if it were known. */
    private static final List<Pattern> GRANTED = List.of(
            ignoringCase("^(?:have you |did you )?ever wondered (?:why|how) ([^?]+)"),
            ignoringCase(
                    "\\b(?:hide|hides|hiding|deny|denies|conceal|suppress|admit|realize|ignore|forget|dispute|doubt) (?:the fact )?that ([^?]+)"),
            ignoringCase(
                    "\\b(?:nobody|no one|never|not|n['\u2019]t) (?:\\w+ )?(?:told|taught|tell|teach|hear|heard)(?: (?:us|you|people|patients|anyone))? that ([^?]+)"),
            ignoringCase("^(?:but |and )?what if ((?:[\\w'-]+ ){1,5}(?:could|would|will|can) [^?]+)"),
            ignoringCase(
                    "^(?:is|are|was|do|does|did|would|could|can|wo|have|has)n['\u2019]t (?:it (?:true|a fact|clear|time|great|amazing) )?(?:that )?([^?]+)"),
            ignoringCase(
                    "^who (?:would|could|can|does)(?:n['\u2019]t| not)? (?:want|wish for|like|say no to|refuse|resist) ([^?]+)"),
            ignoringCase("^why (?:[\\w'-]+ ){1,4}when (?!you (?:are|have|feel)\\b)([^?]+)"),
            ignoringCase("^(?:given that|since|now that|seeing that|seeing as) (?!\\d)([^,?]+),"));

    private static final String ILLNESS =
            "(?:lupus(?: nephritis)?|sle|(?:the|this|your) (?:disease|illness)|(?:organ|kidney|joint|skin|this|the) (?:damage|scarring))";

    /** What can only mean that something does it, though it names nothing: "Lupus can be cured." */
    private static final Pattern CAN_BE_CURED = ignoringCase(
            "^(?:yes[,:] |fact: |good news: )?(?:" + ILLNESS
                    + " (?:(?:can|could|will|may|might) (?:now |soon |finally |fully |really )*be (?:cured|healed|reversed|undone|beaten|overcome|eradicated)"
                    + "|is (?:now |finally |fully )*(?:curable|reversible))|(?:a|the) cure (?:for lupus )?(?:exists|is (?:here|real|near|found|possible|available|within reach)))\\b(?!\\?)");

    private static final Pattern CURE = ignoringCase("^(?:a |now a )?cure\\b");

    private static final String A_CURE = "A drug cures lupus";

    private static final Pattern HARMS =
            ignoringCase("\\b(?:side[ -]effects?|adverse|serious|severe|mild(?:ly)?|unwanted|harms?)\\b");

    /** "One patient had pneumonia", behind a sentence on the harms of a treatment. */
    private static final Pattern SUFFERED = ignoringCase(
            "^((?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|a few|many|most|nobody|none|no one)"
                    + "(?: of them| (?:other )?(?:patients?|people|persons?|women|woman|men|man|children|child|participants?|volunteers?))?)"
                    + " (?:also )?(had|developed|got|suffered|died)\\b");

    /** New drugs have codes before they have names: "KYV-101". What is measured or found in the body is written much like them. */
    private static final Pattern DRUG_CODE = Pattern.compile(
            "\\b(?!COVID|SLEDAI|BILAG|SLICC|EULAR|ACR|ICD|ISO|NCT|PMID|CD|IL|HLA|TLR|TNF|STAT|SARS|HPV|CYP)(?:[A-Z]{3,6}-?\\d{2,6}|[A-Z]{2}-?\\d{3,6})(?!\\d)\\b");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d$");

    private static final Pattern THAT = ignoringCase("(?<=^(?:an? )?[\\w-]{1,20}) (?:that|which) ");

    /** "The cells that cure lupus" are said to cure it, whatever is asked about them; "a drug that helps" may not exist. */
    private static final Pattern KNOWN_THING =
            ignoringCase("\\b(?:the|those|these|your|our) ((?:[\\w-]+ ){0,2}[\\w-]+) (?:that|which) ([^?,]+)");

    /** Whoever speaks of cells as ours or yours sells them. */
    private static final Pattern SOLD_CELLS = ignoringCase("^(?:our|your) (?:own )?(?:[\\w,-]+ ){0,4}?cells(?= \\w)");

    /** A name and what it is called in brackets. */
    private static final Pattern NAMED =
            Pattern.compile("([\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,2}) \\(((?:an?|the|our) [^()]+)\\)");

    private Restated() {}

    /**
     * What a sentence says with the one before it.
     *
     * @param before the sentence before it, as written; empty where there is none
     * @param isClaim whether that is a claim by itself, so that what goes on from it makes no other
     * @param sentence as written
     */
    static List<String> together(String before, boolean isClaim, String sentence) {
        String said = END.matcher(before).replaceAll("");
        if (said.isEmpty()) {
            return List.of();
        }
        if (before.endsWith("?")) {
            return answered(said, sentence);
        }
        Matcher suffered = SUFFERED.matcher(sentence);
        if (isClaim && suffered.find() && HARMS.matcher(before).find()) {
            return List.of(suffered.replaceFirst("$1 on the drug $2"));
        }
        boolean open = before.length() == said.length();
        boolean goesOn = count(said) <= (open ? MOST_WORDS : NAME)
                || GOES_ON.matcher(sentence).find();
        return !isClaim && goesOn && isFragment(sentence)
                ? List.of(said + (open ? ": " : ", ") + small(sentence))
                : List.of();
    }

    /** What a sentence takes for granted, or says of a name in passing. */
    static List<String> in(String sentence) {
        List<String> said = new ArrayList<>();
        if (sentence.endsWith("?")) {
            for (Pattern granted : GRANTED) {
                Matcher words = granted.matcher(sentence);
                if (words.find()) {
                    said.add(THAT.matcher(words.group(1)).replaceFirst(" "));
                }
            }
            Matcher thing = KNOWN_THING.matcher(sentence);
            if (thing.find()) {
                said.add("The " + thing.group(1) + " " + thing.group(2));
            }
        }
        if (CAN_BE_CURED.matcher(sentence).lookingAt()) {
            said.add(A_CURE);
        }
        if (mayHoldCode(sentence)) {
            Matcher code = DRUG_CODE.matcher(sentence);
            if (code.find() && !YEAR.matcher(code.group()).find()) {
                said.add(code.replaceAll("CAR-T"));
            }
        }
        Matcher cells = SOLD_CELLS.matcher(sentence);
        if (cells.find()) {
            said.add("Stem cells" + sentence.substring(cells.end()));
        }
        if (sentence.indexOf('(') >= 0) {
            NAMED.matcher(sentence).results().forEach(named -> {
                said.add(named.group(1) + ", " + named.group(2));
                said.add(named.group(1) + " are " + named.group(2));
            });
        }
        return said;
    }

    /** A look at each character, since few sentences hold a figure. */
    private static boolean mayHoldCode(String sentence) {
        for (int i = 2; i < sentence.length(); i++) {
            char before = sentence.charAt(i - 1);
            if (Character.isDigit(sentence.charAt(i)) && (before == '-' || Character.isUpperCase(before))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> answered(String asked, String answer) {
        String question = asked.substring(asked.lastIndexOf('(') + 1);
        Matcher whether = ASKS_WHETHER.matcher(question);
        if (ANSWERS.matcher(answer).matches()) {
            return whether.matches() ? agreed(question, whether.group(1), answer) : asserted(question);
        }
        Matcher by = ANSWERS_BY_WHAT.matcher(answer);
        if (whether.matches() && by.matches()) {
            return List.of(by.group(1) + ", " + whether.group(1));
        }
        if (!isFragment(answer)) {
            return List.of();
        }
        String brief = small(END.matcher(answer).replaceAll(""));
        if (whether.matches()) {
            return List.of(whether.group(1) + ": " + brief);
        }
        Matcher howMuch = ASKS_HOW_MUCH.matcher(question);
        if (howMuch.matches()) {
            return List.of(howMuch.group(3) + " " + howMuch.group(2) + " " + brief + " " + howMuch.group(1));
        }
        Matcher how = ASKS_HOW.matcher(question);
        if (how.matches()) {
            return List.of(how.group(1) + " " + brief);
        }
        return named(question, brief);
    }

    private static List<String> agreed(String question, String asked, String answer) {
        Matcher there = ASKS_WHETHER_THERE_IS.matcher(question);
        if (there.matches()) {
            boolean denied = DENIES.matcher(answer).find();
            if (CURE.matcher(there.group(1)).find()) {
                return denied ? List.of() : List.of(A_CURE);
            }
            return List.of("The treatment has " + (denied ? "no " : "") + there.group(1));
        }
        Matcher back = POINTS_BACK.matcher(asked);
        String auxiliary = auxiliary(question);
        if (back.find()) {
            return List.of("The treatment " + auxiliary + asked.substring(back.end()));
        }
        boolean bare = auxiliary.equals("does") && BARE_VERB.matcher(asked).find();
        return List.of(bare ? asked + "s" : asked);
    }

    /** "Do they help?" asks whether the treatment does help. */
    private static String auxiliary(String question) {
        String first = question.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return ONE.getOrDefault(first, first);
    }

    /** A question without a verb is a statement that asks for a nod: "MSC: safe? Yes!" */
    private static List<String> asserted(String question) {
        boolean open = ASKS_OPENLY.matcher(question).find();
        return open || count(question) > MOST_WORDS ? List.of() : List.of(question);
    }

    /** What is done by what the answer names: "stem cells" cures lupus. */
    private static List<String> named(String question, String answer) {
        Matcher does = ASKS_WHAT_IT_DOES.matcher(question);
        if (does.matches()) {
            return List.of(does.group(1) + " " + answer);
        }
        Matcher what = ASKS_WHAT.matcher(question);
        if (what.matches()) {
            return List.of(answer + " " + what.group(1));
        }
        Matcher which = ASKS_WHICH.matcher(question);
        if (!which.matches()) {
            return List.of();
        }
        Matcher word = WORD.matcher(which.group(1));
        while (word.find()) {
            if (word.start() > 0 && Clauses.isSentence(List.of(word.group().toLowerCase(Locale.ROOT)))) {
                return List.of(answer + " " + which.group(1).substring(word.start()));
            }
        }
        return List.of();
    }

    private static boolean isFragment(String sentence) {
        List<String> words = WORD.matcher(NOUN.matcher(sentence).replaceAll("$1 noun"))
                .results()
                .limit(MOST_WORDS + 1L)
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        List<String> main = words.stream()
                .takeWhile(word -> words.indexOf(word) == 0 || !RELATIVE.contains(word))
                .toList();
        return words.size() <= MOST_WORDS
                && !sentence.endsWith("?")
                && !DID.matcher(sentence).find()
                && !Clauses.isSentence(main);
    }

    private static long count(String words) {
        return WORD.matcher(words).results().count();
    }

    /** Within a sentence a word has no capital, unless it is a name in capitals. */
    private static String small(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
