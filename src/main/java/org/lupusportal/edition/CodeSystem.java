package org.lupusportal.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The code systems by which health records find articles. */
public enum CodeSystem {
    ICD10CM,
    ICD9CM,
    SNOMED,
    MESH,
    LOINC,
    RXNORM,
    NDC;

    /** The word in front matter, such as {@code icd10cm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CodeSystem> findById(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
