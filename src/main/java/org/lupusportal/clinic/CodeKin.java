package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lupusportal.edition.CodeSystem;

/**
 * Which code stands above which, and how codes are written so that two spellings of one code are equal. ICD codes carry
 * their kin in their digits. SNOMED CT and MeSH do not, so that the few steps that the portal relies on are listed here.
 */
final class CodeKin {

    /** Below four digits ICD-9-CM joins diseases that have nothing but their chapter in common: 710 is lupus and scleroderma. */
    private static final int SHORTEST_ICD9 = 4;

    private static final int SHORTEST_ICD10 = 3;

    private static final int NDC_PRODUCT = 9;

    /** Codes that say no more than the category in which they stand; on this portal lupus is systemic lupus. */
    private static final Map<String, String> UNSPECIFIED =
            Map.of("M329", "M32", "M3210", "M321", "55464009", "200936003");

    /** What SNOMED CT's own names say to be a part or a form of lupus, one step up. */
    private static final Map<String, String> SNOMED = Map.of(
            "68815009", "55464009",
            "308751000119106", "55464009",
            "307755009", "55464009",
            "309762007", "55464009",
            "72181000119109", "55464009",
            "95332009", "55464009",
            "402865003", "55464009",
            "201436003", "80258006",
            "80258006", "200936003",
            "55464009", "200936003");

    /** Lupus nephritis lies under systemic lupus in MeSH, and transplants of MSC under stem cell transplants. */
    private static final Map<String, String> MESH = Map.of("D008181", "D008180", "D045164", "D033581");

    private CodeKin() {}

    /** The code without what may be written or left out: dots, blanks, small letters, the zeros that pad an NDC. */
    static String normal(CodeSystem system, String code) {
        String bare = code.strip().toUpperCase(Locale.ROOT);
        return switch (system) {
            case ICD10CM, ICD9CM -> bare.replace(".", "").replace(" ", "");
            case NDC -> ndc(bare);
            default -> bare;
        };
    }

    /** A package in the eleven digits of billing (5-4-2), or a product in its first nine. */
    private static String ndc(String code) {
        String[] parts = code.split("-", -1);
        if (parts.length == 1) {
            return code;
        }
        int[] lengths = {5, 4, 2};
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < Math.min(parts.length, lengths.length); i++) {
            digits.append("0".repeat(Math.max(0, lengths[i] - parts[i].length())))
                    .append(parts[i]);
        }
        return digits.toString();
    }

    /** The codes above a normal code, the nearest first. */
    static List<String> above(CodeSystem system, String normal) {
        return switch (system) {
            case ICD10CM -> prefixes(normal, SHORTEST_ICD10);
            case ICD9CM -> prefixes(normal, SHORTEST_ICD9);
            case NDC -> normal.length() > NDC_PRODUCT ? List.of(normal.substring(0, NDC_PRODUCT)) : List.of();
            case SNOMED -> climb(SNOMED, normal);
            case MESH -> climb(MESH, normal);
            case LOINC, RXNORM -> List.of();
        };
    }

    /** The code that says the same with fewer digits. */
    static String category(String normal) {
        return UNSPECIFIED.getOrDefault(normal, normal);
    }

    private static List<String> prefixes(String normal, int shortest) {
        List<String> above = new ArrayList<>();
        for (int length = normal.length() - 1; length >= shortest; length--) {
            above.add(normal.substring(0, length));
        }
        return above;
    }

    private static List<String> climb(Map<String, String> steps, String normal) {
        List<String> above = new ArrayList<>();
        for (String code = steps.get(normal); code != null; code = steps.get(code)) {
            above.add(code);
        }
        return above;
    }
}
