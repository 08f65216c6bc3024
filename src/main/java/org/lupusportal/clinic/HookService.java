package org.lupusportal.clinic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The CDS Hooks services of the portal. Each is called like the hook that it answers. */
public enum HookService {
    PATIENT_VIEW(
            "patient-view",
            "Lupus information to share",
            "Links to plain-language pages on the patient's kind of lupus and medicines, with how sure the evidence is.",
            "Needs the patient's conditions as prefetched data; medicines are optional. So is the patient's record, of which"
                    + " only the language and whether the patient has died are looked at. Sends no request to the FHIR server and"
                    + " keeps nothing."),
    ORDER_SELECT(
            "order-select",
            "Patient page on the medicine being ordered",
            "Links to the plain-language page on a medicine used in lupus, or linked to drug-induced lupus, with how sure the"
                    + " evidence is.",
            "Reads the selected draft orders (RxNorm) and, for medicines used in lupus, the prefetched conditions. The patient's"
                    + " record is optional; only the language and whether the patient has died are looked at. Sends no request to"
                    + " the FHIR server and keeps nothing."),
    PROBLEM_LIST_ITEM_CREATE(
            "problem-list-item-create",
            "First pages after a diagnosis of lupus",
            "Links to what to read first when lupus is added to the problem list.",
            "Reads the new conditions sent along. Makes no call to the FHIR server and stores nothing.");

    private final String id;
    private final String title;
    private final String description;
    private final String usageRequirements;

    HookService(String id, String title, String description, String usageRequirements) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.usageRequirements = usageRequirements;
    }

    /** Its part of the address, and its hook. */
    public String id() {
        return id;
    }

    static Optional<HookService> find(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }

    /** Its entry in the discovery document; a field that would be empty is left out. */
    Map<String, Object> discovery() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("hook", id);
        fields.put("id", id);
        fields.put("title", title);
        fields.put("description", description);
        fields.put("usageRequirements", usageRequirements);
        if (!prefetch().isEmpty()) {
            fields.put("prefetch", prefetch());
        }
        return fields;
    }

    /** What a client may look up beforehand, as FHIR reads and searches: nothing that is not used. */
    private Map<String, String> prefetch() {
        Map<String, String> searches = new LinkedHashMap<>();
        if (this != PROBLEM_LIST_ITEM_CREATE) {
            searches.put("patient", "Patient/{{context.patientId}}");
            searches.put("conditions", "Condition?patient={{context.patientId}}");
        }
        if (this == PATIENT_VIEW) {
            searches.put("medications", "MedicationRequest?patient={{context.patientId}}");
        }
        return searches;
    }
}
