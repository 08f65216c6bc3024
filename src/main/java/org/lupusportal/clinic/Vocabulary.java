package org.lupusportal.clinic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lupusportal.edition.CodeSystem;

/**
 * The code systems that records speak, with the names by which they call them: HL7 object identifiers, FHIR addresses and
 * the plain names that older programs send.
 */
public enum Vocabulary {
    ICD10CM(
            "ICD-10-CM",
            CodeSystem.ICD10CM,
            "2.16.840.1.113883.6.90",
            "http://hl7.org/fhir/sid/icd-10-cm ICD10CM I10CM"),
    /** WHO's own ICD-10, of which ICD-10-CM is a refinement: a category such as M32 means the same in both. */
    ICD10("ICD-10", CodeSystem.ICD10CM, "2.16.840.1.113883.6.3", "http://hl7.org/fhir/sid/icd-10 ICD10 I10"),
    ICD9CM(
            "ICD-9-CM",
            CodeSystem.ICD9CM,
            "2.16.840.1.113883.6.103",
            "http://hl7.org/fhir/sid/icd-9-cm http://terminology.hl7.org/codesystem/icd9cm ICD9CM ICD9 I9CM"),
    SNOMED(
            "SNOMED CT",
            CodeSystem.SNOMED,
            "2.16.840.1.113883.6.96",
            "http://snomed.info/sct SNOMEDCT SNOMED SNOMEDCTUS SCT"),
    MESH(
            "MeSH",
            CodeSystem.MESH,
            "2.16.840.1.113883.6.177",
            "http://id.nlm.nih.gov/mesh http://www.nlm.nih.gov/mesh http://terminology.hl7.org/codesystem/msh MESH MSH"),
    LOINC("LOINC", CodeSystem.LOINC, "2.16.840.1.113883.6.1", "http://loinc.org LOINC LN"),
    RXNORM(
            "RxNorm",
            CodeSystem.RXNORM,
            "2.16.840.1.113883.6.88",
            "http://www.nlm.nih.gov/research/umls/rxnorm RXNORM RXCUI"),
    NDC("NDC", CodeSystem.NDC, "2.16.840.1.113883.6.69", "http://hl7.org/fhir/sid/ndc NDC");

    private static final String URN = "urn:oid:";
    private static final String SECURE = "https:";

    /** An address below SNOMED CT's own names an edition of it, in which the same codes mean the same. */
    private static final String SNOMED_EDITION = "http://snomed.info/sct/";

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    private static final Map<String, Vocabulary> BY_NAME = byName();

    private final String plainName;
    private final CodeSystem system;
    private final String oid;
    private final String otherNames;

    Vocabulary(String plainName, CodeSystem system, String oid, String otherNames) {
        this.plainName = plainName;
        this.system = system;
        this.oid = oid;
        this.otherNames = otherNames;
    }

    /** The name that clinic staff know, such as "ICD-10-CM". */
    public String plainName() {
        return plainName;
    }

    /** The front-matter system in which its codes are looked up. */
    public CodeSystem system() {
        return system;
    }

    /** HL7's object identifier, without a prefix. */
    public String oid() {
        return oid;
    }

    /** Whether its codes name medicines, for which the name sent along is as good as the code. */
    public boolean namesMedicines() {
        return this == RXNORM || this == NDC;
    }

    /** The one whose codes an article's front matter holds. */
    static Vocabulary of(CodeSystem system) {
        return valueOf(system.name());
    }

    /**
     * Whatever a record calls it: identifier with or without {@code urn:oid:}, FHIR address or name. Identifiers and addresses
     * must be these very ones, since each dot in them tells systems apart; only a name may be written with signs between.
     */
    public static Optional<Vocabulary> find(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        String open = small.startsWith(URN) ? small.substring(URN.length()) : small;
        String address = open.startsWith(SECURE) ? "http:" + open.substring(SECURE.length()) : open;
        return address.startsWith(SNOMED_EDITION)
                ? Optional.of(SNOMED)
                : Optional.ofNullable(BY_NAME.get(isExact(address) ? withoutSlash(address) : plain(address)));
    }

    private static Map<String, Vocabulary> byName() {
        Map<String, Vocabulary> names = new HashMap<>();
        for (Vocabulary vocabulary : values()) {
            names.put(vocabulary.oid, vocabulary);
            for (String name : vocabulary.otherNames.split(" ", -1)) {
                names.put(isExact(name) ? name : plain(name), vocabulary);
            }
        }
        return names;
    }

    private static boolean isExact(String name) {
        return name.indexOf(':') >= 0 || NUMBERS.matcher(name).matches();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Small letters and digits alone: a record sends a name for each of hundreds of codes, so this goes by hand. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
