package org.lupusportal.clinic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lupusportal.clinic.Fhir.Coding;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.CodeSystem;

/** Tells systemic lupus from lupus that a medicine set off: a medicine for the one is no reason to speak of the other. */
final class LupusCodes {

    private static final Map<CodeSystem, Set<String>> DRUG_INDUCED = Map.of(
            CodeSystem.ICD10CM, Set.of("M320"),
            CodeSystem.SNOMED, Set.of("201436003", "80258006"),
            CodeSystem.MESH, Set.of("C000730515"));

    private static final Map<CodeSystem, String> SYSTEMIC = Map.of(
            CodeSystem.ICD10CM, "M32",
            CodeSystem.ICD9CM, "7100",
            CodeSystem.SNOMED, "55464009",
            CodeSystem.MESH, "D008180");

    private LupusCodes() {}

    /** Whether it is systemic lupus, a part of it, or lupus that a medicine set off. */
    static boolean isLupus(Coding coding) {
        return isSystemic(coding) || isDrugInduced(coding.vocabulary().system(), coding.code());
    }

    /** Whether it is systemic lupus or a part of it. */
    static boolean isSystemic(Coding coding) {
        return isSystemic(coding.vocabulary().system(), coding.code());
    }

    private static boolean isSystemic(CodeSystem system, String code) {
        String normal = CodeKin.normal(system, code);
        String root = SYSTEMIC.getOrDefault(system, "-");
        return (normal.equals(root) || CodeKin.above(system, normal).contains(root)) && !isDrugInduced(system, code);
    }

    private static boolean isDrugInduced(CodeSystem system, String code) {
        return DRUG_INDUCED.getOrDefault(system, Set.of()).contains(CodeKin.normal(system, code));
    }

    /** Whether an article is on drug-induced lupus and not on lupus at large. */
    static boolean isOnDrugInduced(Article article) {
        return has(article, true) && !has(article, false);
    }

    /** Whether an article speaks to whoever has lupus of any kind: it holds the code of lupus as such. */
    static boolean isOnLupusAtLarge(Article article) {
        return article.codes().entrySet().stream()
                .anyMatch(e -> e.getValue().stream()
                        .map(code -> CodeKin.category(CodeKin.normal(e.getKey(), code)))
                        .anyMatch(code -> code.equals(CodeKin.category(SYSTEMIC.getOrDefault(e.getKey(), "-")))));
    }

    private static boolean has(Article article, boolean drugInduced) {
        return article.codes().entrySet().stream()
                .anyMatch(e -> e.getValue().stream()
                        .anyMatch(
                                code -> drugInduced ? isDrugInduced(e.getKey(), code) : isSystemic(e.getKey(), code)));
    }

    /** What to show when somebody has systemic lupus, whatever else: the first pages on it. */
    static List<Match> general(Catalog catalog) {
        List<Match> byCategory = catalog.byCode(CodeSystem.ICD10CM, "M32");
        return byCategory.isEmpty() ? catalog.byCode(CodeSystem.SNOMED, "55464009") : byCategory;
    }
}
