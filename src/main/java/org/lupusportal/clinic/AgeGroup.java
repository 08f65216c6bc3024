package org.lupusportal.clinic;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How old somebody is, only as exactly as the standard's groups, so that an age need not be kept. */
enum AgeGroup {
    NEWBORN("D007231", "Newborn"),
    INFANT("D007223", "Infant"),
    PRESCHOOL("D002675", "Child, preschool"),
    CHILD("D002648", "Child"),
    ADOLESCENT("D000293", "Adolescent"),
    YOUNG_ADULT("D055815", "Young adult"),
    ADULT("D000328", "Adult"),
    MIDDLE_AGED("D008875", "Middle aged"),
    AGED("D000368", "Aged"),
    EIGHTY_AND_OVER("D000369", "Aged, 80 and over");

    /** Nobody is older; what says so is a slip of the pen. */
    private static final double OLDEST = 110;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");

    /** Units in years, in UCUM and as seen in the wild. */
    private static final Map<String, Double> YEARS = Map.of(
            "a",
            1.0,
            "y",
            1.0,
            "mo",
            1 / 12.0,
            "m",
            1 / 12.0,
            "wk",
            7 / 365.25,
            "w",
            7 / 365.25,
            "d",
            1 / 365.25,
            "h",
            1 / 8766.0,
            "min",
            1 / 525960.0);

    private final String code;
    private final String plainName;

    AgeGroup(String code, String plainName) {
        this.code = code;
        this.plainName = plainName;
    }

    /** MeSH's code. */
    String code() {
        return code;
    }

    String plainName() {
        return plainName;
    }

    boolean isBelowAdolescence() {
        return compareTo(ADOLESCENT) < 0;
    }

    boolean isAged() {
        return this == AGED || this == EIGHTY_AND_OVER;
    }

    static Optional<AgeGroup> find(String code) {
        return Arrays.stream(values())
                .filter(g -> g.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** The groups of an age: one, or two where MeSH's own overlap, or none where it is not an age. */
    static Set<AgeGroup> of(String value, Optional<String> unit) {
        Double years = YEARS.get(unit.orElse("a").toLowerCase(Locale.ROOT));
        if (years == null || !NUMBER.matcher(value).matches()) {
            return EnumSet.noneOf(AgeGroup.class);
        }
        double age = Double.parseDouble(value) * years;
        return age > OLDEST ? EnumSet.noneOf(AgeGroup.class) : of(age);
    }

    private static Set<AgeGroup> of(double age) {
        if (age < 2) {
            return EnumSet.of(age <= 1 / 12.0 ? NEWBORN : INFANT);
        }
        if (age < 19) {
            return EnumSet.of(age < 6 ? PRESCHOOL : age < 13 ? CHILD : ADOLESCENT);
        }
        if (age < 25) {
            return EnumSet.of(YOUNG_ADULT, ADULT);
        }
        if (age < 65) {
            return EnumSet.of(age < 45 ? ADULT : MIDDLE_AGED);
        }
        return EnumSet.of(age < 80 ? AGED : EIGHTY_AND_OVER);
    }
}
