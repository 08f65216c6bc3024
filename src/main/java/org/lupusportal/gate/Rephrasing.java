package org.lupusportal.gate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says in one verb what English says in a verb and a word far behind it, so that direction can be read from verb and object:
 * "keeps shingles away" becomes "lowers shingles", "makes people ill" becomes "harms people". Stateless.
 */
final class Rephrasing {

    private static final String OBJECT = "((?:[\\w'-]+ ){1,4}?)";

    /** People, with their number and their illness: "12 of 15 people with severe lupus". */
    private static final String PEOPLE = "((?:[\\w'-]+ ){1,9}?)";

    private static final String IN_PEOPLE =
            "in (?:people|patients|lupus|mice|women|men|children|adults|many|most|some|half|all|every|each|more than|#|\\w+ (?:out )?of (?:the )?\\w+|\\d+)";

    private static final String WHO = "(?:\\w+ )?(?:people|patients|women|men|children|mothers|babies) ";

    private static final String LOSE = "(?:will |would |may |might |could )?(?:probably )?(?:lose|lost)";

    private static final List<Rephrasing.Turn> TURNS = List.of(
            turn("keep(?:s|ing)? " + OBJECT + "(?:away|at bay|in check|under control|down|quiet|out)", "lowers $1"),
            turn("kept " + OBJECT + "(?:away|at bay|in check|under control|down|quiet|out)", "lowered $1"),
            turn(
                    "(?:take|bring|hold|drive|push)(?:s|ing)? " + OBJECT
                            + "(?:away|down|back|under control|in check|at bay)",
                    "lowers $1"),
            turn(
                    "(?:took|brought|held|drove|pushed) " + OBJECT + "(?:away|down|back|under control|in check|at bay)",
                    "lowered $1"),
            turn("tak(?:e|es|ing) " + OBJECT + "out of", "lowers $1of"),
            turn("(?:make|let)(?:s|ting)? " + OBJECT + "(?:drop|fall|sink)", "lowers $1"),
            turn("(?:make|let)(?:s|ting)? " + OBJECT + "(?:rise|climb|grow|soar)", "raises $1"),
            turn("giv(?:e|es|ing) " + OBJECT + "back", "raises $1"),
            turn("put(?:s|ting)? " + OBJECT + "(?:to sleep|to rest)", "lowers $1"),
            turn(
                    "(?:put|bring|get)(?:s|ting|ing)? " + PEOPLE + "(?:in|into) (?:[\\w-]+ ){0,4}?remission",
                    "improves $1"),
            turn("(?:brought|got) " + PEOPLE + "(?:in|into) (?:[\\w-]+ ){0,4}?remission", "improved $1"),
            turn("keep(?:s|ing)? " + PEOPLE + "in (?:[\\w-]+ ){0,4}?remission", "improves $1"),
            turn("kept " + PEOPLE + "in (?:[\\w-]+ ){0,4}?remission", "improved $1"),
            turn("put(?:s|ting)? " + OBJECT + "(?:at (?:\\w+ )?risk|under strain|in danger)", "harms $1"),
            turn("stop(?:s|ping)? " + OBJECT + "from(?! (?:tak|us|gett|hav|receiv)ing)", "lowers $1from"),
            turn(
                    "keep(?:s|ing)? " + OBJECT
                            + "(?:working|going|strong|healthy|well|alive|young|clear|fit|calm|intact|from failing)",
                    "improves $1"),
            turn(
                    "kept " + OBJECT
                            + "(?:working|going|strong|healthy|well|alive|young|clear|fit|calm|intact|from failing)",
                    "improved $1"),
            turn(
                    "(?:make|leave|render)(?:s|ing)? " + OBJECT
                            + "(?:ill|iller|sick|sicker|unwell|thin|weak|brittle|infertile|deaf|blind)",
                    "harms $1"),
            turn(
                    "(?:made|left|rendered) " + OBJECT
                            + "(?:ill|iller|sick|sicker|unwell|thin|weak|brittle|infertile|deaf|blind)",
                    "harmed $1"),
            turn("make(?:s|ing)? " + OBJECT + "(?:better|easier|stronger|safer|milder|well|fit)", "improves $1"),
            turn("made " + OBJECT + "(?:better|easier|stronger|safer|milder|well|fit)", "improved $1"),
            turn("make(?:s|ing)? " + OBJECT + "(?:worse|harder)", "harms $1"),
            turn("made " + OBJECT + "(?:worse|harder)", "harmed $1"),
            turn("(?:make|render)(?:s|ing)? " + OBJECT + "more likely", "raises $1"),
            turn("(?:made|rendered) " + OBJECT + "more likely", "raised $1"),
            turn("(?:make|render)(?:s|ing)? " + OBJECT + "less likely", "lowers $1"),
            turn("(?:made|rendered) " + OBJECT + "less likely", "lowered $1"),
            turn(
                    "(?:slow|delay|hinder|hamper)(?:s|ing)? (?:down )?(?:the |their |your )?(recovery|healing)",
                    "harms $1"),
            turn(
                    "(?:slowed|delayed|hindered|hampered) (?:down )?(?:the |their |your )?(recovery|healing)",
                    "harmed $1"),
            turn(
                    "(?:lengthen|prolong|extend|delay)(?:s|ed|ing)? the time (?:to|until) (?:the |a |an |their )?(?:first |next |new )?(flares?|relapses?|death|damage|dialysis|kidney failure)",
                    "lowers $1"),
            turn(
                    "(?:shorten|cut)(?:s|ed|ing)? the time (?:to|until) (?:a |an |the |their )?(remission|recovery|response|healing)",
                    "improves $1"),
            turn("fewer " + WHO + LOSE, "lowers loss of"),
            turn("more " + WHO + LOSE, "raises loss of"),
            turn("not (?:nearly |quite )?(?:as|so) many", "fewer"),
            turn("not (?:nearly |quite )?(?:as|so) (often|common|frequent)", "less $1"),
            turn("worked(?= (?:for|well|better|best|" + IN_PEOPLE + ")\\b|[.!]?$)", "helped"),
            turn(
                    "(?<!how )(?<!to )(?<!can )(?<!at )(?<!people )(?<!who )(?<!of )works?(?= (?:for|against|well|better|best|"
                            + IN_PEOPLE + ")\\b|[.!]?$)",
                    "helps"));

    /** The verbs of all turns in one look, since most clauses have none. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:keep|kept|tak|took|bring|brought|hold|held|driv|drov|push|put|stop|mak|made|leav|left|render|giv|let|work|los[et]|slow|delay|hinder|hamper|lengthen|prolong|extend|shorten|cut|not (?:nearly |quite )?(?:as|so))");

    private Rephrasing() {}

    private record Turn(Pattern from, String to) {}

    private static Turn turn(String from, String to) {
        return new Turn(Pattern.compile("\\b" + from + "(?=\\W|$)"), to);
    }

    static String of(String clause) {
        if (!VERB.matcher(clause).find()) {
            return clause;
        }
        String said = clause;
        for (Turn turn : TURNS) {
            said = turn.from.matcher(said).replaceAll(turn.to);
        }
        return said;
    }
}
