package org.lupusportal.gate;

import java.util.EnumSet;
import java.util.Set;
import org.lupusportal.gate.Verdict.Ground;

/**
 * What a word of the vocabulary does in a sentence about treatments. Each fine class belongs to a broad one, which is
 * what patterns of a whole sentence are made of, and shows in a verdict as one kind of ground.
 */
enum WordClass {
    DRUG("I", Ground.Kind.INTERVENTION),
    CELL("I", Ground.Kind.INTERVENTION),
    PROCEDURE("I", Ground.Kind.INTERVENTION),
    DEVICE("I", Ground.Kind.INTERVENTION),
    SUPPLEMENT("I", Ground.Kind.INTERVENTION),
    DIET("I", Ground.Kind.INTERVENTION),
    LIFE("I", Ground.Kind.INTERVENTION),
    VACCINE("I", Ground.Kind.INTERVENTION),
    TREATMENT("I", Ground.Kind.INTERVENTION),
    /** Words that name a treatment only in some sentences. */
    WEAKTREATMENT("U", Ground.Kind.INTERVENTION),
    SYMPTOM("O", Ground.Kind.OUTCOME),
    DISEASE("D", Ground.Kind.OUTCOME),
    MEASURE("O", Ground.Kind.OUTCOME),
    ORGAN("G", Ground.Kind.OUTCOME),
    FUNCTION("O", Ground.Kind.OUTCOME),
    PROCESS("O", Ground.Kind.OUTCOME),
    EVENT("O", Ground.Kind.OUTCOME),
    SURVIVAL("O", Ground.Kind.OUTCOME),
    /** Words that name an outcome only in some sentences. */
    WEAKOUTCOME("K", Ground.Kind.OUTCOME),
    RISK("R", Ground.Kind.OUTCOME),
    RAISE("E", Ground.Kind.EFFECT),
    LOWER("E", Ground.Kind.EFFECT),
    PREVENT("E", Ground.Kind.EFFECT),
    CURE("E", Ground.Kind.EFFECT),
    HELP("E", Ground.Kind.EFFECT),
    WORK("E", Ground.Kind.EFFECT),
    MECHANISM("E", Ground.Kind.EFFECT),
    CHANGE("E", Ground.Kind.EFFECT),
    /** Words that speak of an effect only in some sentences. */
    WEAKEFFECT("Y", Ground.Kind.EFFECT),
    CAUSE("C", Ground.Kind.EFFECT),
    LINK("C", Ground.Kind.EFFECT),
    HURT("H", Ground.Kind.SAFETY),
    ADVERSE("A", Ground.Kind.SAFETY),
    SAFE("S", Ground.Kind.SAFETY),
    UNSAFE("S", Ground.Kind.SAFETY),
    COMPARE("V", Ground.Kind.COMPARISON),
    DEGREE("Q", Ground.Kind.WORDING),
    PROMISE("P", Ground.Kind.PROMISE),
    GOOD("B", Ground.Kind.PROMISE),
    BAD("B", Ground.Kind.SAFETY),
    GET("X", Ground.Kind.STORY),
    ME("m", Ground.Kind.STORY),
    YOU("y", Ground.Kind.WORDING),
    PEOPLE("p", Ground.Kind.WORDING),
    HEDGE("h", Ground.Kind.WORDING),
    NEGATION("n", Ground.Kind.WORDING),
    STATISTIC("s", Ground.Kind.WORDING),
    EVIDENCE("e", Ground.Kind.WORDING),
    SHOW("w", Ground.Kind.WORDING),
    AFTER("t", Ground.Kind.WORDING),
    AIM("z", Ground.Kind.AGAINST),
    TEST("z", Ground.Kind.AGAINST),
    UNKNOWN("u", Ground.Kind.AGAINST),
    NEED("u", Ground.Kind.AGAINST),
    ADVICE("d", Ground.Kind.AGAINST),
    USE("g", Ground.Kind.AGAINST),
    DEFINITION("f", Ground.Kind.AGAINST),
    RULE("l", Ground.Kind.AGAINST),
    PRICE("l", Ground.Kind.AGAINST),
    ELIGIBLE("l", Ground.Kind.AGAINST),
    PEDIGREE("l", Ground.Kind.AGAINST),
    DOSE("o", Ground.Kind.AGAINST),
    DIAGNOSE("x", Ground.Kind.AGAINST),
    PREVALENCE("v", Ground.Kind.AGAINST),
    HAPPEN("k", Ground.Kind.AGAINST),
    TIME("T", Ground.Kind.AGAINST),
    PLACE("L", Ground.Kind.AGAINST),
    NUMBERWORD("#", Ground.Kind.WORDING),
    BODYPART("G", Ground.Kind.OUTCOME),
    SCIENCE("b", Ground.Kind.AGAINST),
    THING("N", Ground.Kind.AGAINST),
    SHAPE("a", Ground.Kind.AGAINST),
    MODIFIER("j", Ground.Kind.WORDING),
    SAY("c", Ground.Kind.AGAINST),
    MOVE("i", Ground.Kind.AGAINST),
    LINKWORD("r", Ground.Kind.WORDING),
    COMPANYWORD("W", Ground.Kind.AGAINST),
    BADHABIT("F", Ground.Kind.AGAINST),
    INFORM("J", Ground.Kind.AGAINST),
    QUESTION("q", Ground.Kind.AGAINST);

    private static final Set<WordClass> EVERYDAY = EnumSet.of(
            TIME,
            PLACE,
            NUMBERWORD,
            SCIENCE,
            THING,
            SHAPE,
            MODIFIER,
            SAY,
            MOVE,
            LINKWORD,
            COMPANYWORD,
            BADHABIT,
            INFORM);

    private final String broad;
    private final Ground.Kind ground;

    WordClass(String broad, Ground.Kind ground) {
        this.broad = broad;
        this.ground = ground;
    }

    /** A number for it in the keys of traits, the same in every version that knows the class. */
    int key() {
        return name().hashCode();
    }

    /** Whether it speaks of everyday things, which says little on who does what to what. */
    boolean isEveryday() {
        return EVERYDAY.contains(this);
    }

    /** One letter that stands for the broad class in patterns. */
    String broad() {
        return broad;
    }

    Ground.Kind ground() {
        return ground;
    }
}
