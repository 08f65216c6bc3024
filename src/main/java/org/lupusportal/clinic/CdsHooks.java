package org.lupusportal.clinic;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lupusportal.clinic.Fhir.Coding;
import org.lupusportal.page.Address;

/**
 * Answers the hooks of health records (CDS Hooks 2.0) with cards that link to articles.
 *
 * <pre>{@code
 * CdsHooks hooks = new CdsHooks(URI.create("https://lupus.example"));
 * HookReply reply = hooks.call("patient-view", body, catalog);
 * }</pre>
 *
 * Keeps nothing of a request and asks no other server. Immutable and safe to share between threads.
 */
public final class CdsHooks {

    /** Where the services are listed. */
    public static final String PATH = "/cds-services";

    private final Address address;

    /**
     * Answers in the name of one portal.
     *
     * @param base of every link, without a slash at its end
     */
    public CdsHooks(URI base) {
        this.address = new Address(base);
    }

    /** The discovery document. */
    public Map<String, Object> discovery() {
        return Map.of(
                "services",
                Arrays.stream(HookService.values()).map(HookService::discovery).toList());
    }

    /** Whether there is a service at this part of the address. */
    public boolean has(String id) {
        return HookService.find(id).isPresent();
    }

    /**
     * Answers a call.
     *
     * @param id of the service
     * @param body the JSON document as maps and lists; null where there was none
     * @param catalog the edition from which to answer
     */
    public HookReply call(String id, @Nullable Object body, Catalog catalog) {
        return HookService.find(id)
                .map(service -> call(service, new Json(body), catalog))
                .orElseGet(CdsHooks::unknown);
    }

    private HookReply call(HookService service, Json request, Catalog catalog) {
        boolean lenient = service == HookService.ORDER_SELECT;
        if (lenient && (request.isNull() || Map.of().equals(request.value()))) {
            return HookReply.cards(List.of());
        }
        try {
            HookRequest.check(service, request);
            if (lenient && !HookRequest.hasOrders(request)) {
                return HookReply.cards(List.of());
            }
            Json context = HookRequest.context(service, request);
            PatientRecord patient = PatientRecord.of(request.at("prefetch"), HookRequest.patient(context));
            if (patient.hasDied()) {
                return HookReply.cards(List.of());
            }
            boolean foreign = patient.readsOtherThan(catalog.edition().site().languages());
            HookCards cards = new HookCards(catalog, new CardMaker(catalog, address, foreign));
            return switch (service) {
                case PATIENT_VIEW -> patientView(request, context, cards);
                case ORDER_SELECT -> orderSelect(request, context, cards);
                case PROBLEM_LIST_ITEM_CREATE -> problemListItemCreate(context, cards);
            };
        } catch (Refusal refusal) {
            return HookReply.refused(refusal.status(), "invalid", refusal.message());
        }
    }

    private static HookReply patientView(Json request, Json context, HookCards cards) {
        Prefetched conditions = Prefetched.of(request.at("prefetch"), "conditions", "Condition");
        if (conditions.isMissing()) {
            return missing();
        }
        String patient = HookRequest.patient(context);
        List<List<Coding>> held = Fhir.conditions(conditions.resources(), patient);
        cards.addParticular(held);
        if (hasLupus(held)) {
            cards.addGeneral();
            Prefetched medications = Prefetched.of(request.at("prefetch"), "medications", "MedicationRequest");
            Fhir.orders(medications.resources(), patient)
                    .forEach(order -> cards.addMedicine(Fhir.medicine(order, medications.entries()), true));
        }
        addSuspected(Fhir.suspected(conditions.resources(), patient), held, cards);
        List<Map<String, Object>> made = cards.cards();
        return made.isEmpty() && !conditions.isKnown() ? missing() : HookReply.cards(made);
    }

    private static HookReply orderSelect(Json request, Json context, HookCards cards) {
        Set<String> selections = context.at("selections").items().stream()
                .flatMap(s -> s.text().stream())
                .collect(Collectors.toSet());
        String patient = HookRequest.patient(context);
        Entries drafts = Entries.of(context.at("draftOrders"));
        Prefetched conditions = Prefetched.of(request.at("prefetch"), "conditions", "Condition");
        boolean hasLupus = hasLupus(Fhir.conditions(conditions.resources(), patient));
        boolean missed = false;
        for (Json order : Fhir.selectedOrders(drafts, selections, patient)) {
            List<Coding> medicine = Fhir.medicine(order, drafts);
            boolean lupus = hasLupus
                    || Fhir.reasons(order, List.of(drafts, conditions.entries()), patient).stream()
                            .anyMatch(LupusCodes::isSystemic);
            missed |= !lupus && !conditions.isKnown() && cards.needsLupus(medicine);
            cards.addMedicine(medicine, lupus);
        }
        List<Map<String, Object>> made = cards.cards();
        return made.isEmpty() && missed ? missing() : HookReply.cards(made);
    }

    private static HookReply problemListItemCreate(Json context, HookCards cards) {
        Entries added = Entries.of(context.at("conditions"));
        String patient = HookRequest.patient(context);
        List<List<Coding>> conditions = Fhir.conditions(added.resources(), patient);
        if (hasLupus(conditions)) {
            cards.addFirstVisit();
        }
        cards.addParticular(conditions);
        addSuspected(Fhir.suspected(added.resources(), patient), conditions, cards);
        return HookReply.cards(cards.cards());
    }

    /**
     * Whoever is only suspected of having lupus is given no page that speaks as if it were so, but the one on how it is found; that
     * page is among the first ones for whoever has it.
     */
    private static void addSuspected(List<List<Coding>> suspected, List<List<Coding>> held, HookCards cards) {
        if (hasLupus(suspected) && !hasLupus(held)) {
            cards.addFinding();
        }
    }

    private static boolean hasLupus(List<List<Coding>> conditions) {
        return conditions.stream().anyMatch(codings -> codings.stream().anyMatch(LupusCodes::isSystemic));
    }

    /**
     * Takes feedback on cards and forgets it.
     *
     * @param id of the service
     * @param body the JSON document as maps and lists; null where there was none
     */
    public HookReply feedback(String id, @Nullable Object body) {
        if (!has(id)) {
            return unknown();
        }
        return Feedback.isRight(new Json(body).at("feedback"))
                ? HookReply.empty()
                : HookReply.refused(
                        400,
                        "invalid",
                        "Feedback is a list in which each item has card, outcome and outcomeTimestamp (in UTC, such as"
                                + " 2026-11-24T12:00:00Z). An accepted one has acceptedSuggestions, each with an id; an"
                                + " overridden one has none. An overrideReason holds a reason with a code, a userComment"
                                + " that is text, or both.");
    }

    private static HookReply unknown() {
        return HookReply.refused(404, "not-found", "There is no such service. GET /cds-services lists them all.");
    }

    private static HookReply missing() {
        return HookReply.refused(
                412,
                "required",
                "The patient's conditions are needed. They were not sent as prefetch.conditions, their look-up failed, or"
                        + " it is only a page of several on which there is no lupus."
                        + " This service sends no request to the FHIR server.");
    }
}
