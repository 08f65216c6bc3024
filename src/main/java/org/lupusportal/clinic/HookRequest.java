package org.lupusportal.clinic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a call against what CDS Hooks demands of every call; says which field is wrong and nothing of what it held. */
final class HookRequest {

    private static final List<String> AUTHORIZATION = List.of("access_token", "token_type", "scope", "subject");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#]+[^\\s?#]*");

    private static final String PRACTITIONER = "Practitioner(?:Role)?/\\S+";

    /** An order is chosen by a clinician; a chart may be opened by a patient or a relative too. */
    private static final Pattern CLINICIAN = Pattern.compile(PRACTITIONER);

    private static final Pattern USER = Pattern.compile(PRACTITIONER + "|(?:Patient|RelatedPerson)/\\S+");

    private HookRequest() {}

    /** Refuses a call that lacks what every call must have. */
    static void check(HookService service, Json request) {
        demand(request.isObject(), "The body must be a JSON object.");
        demand(request.at("hook").text().isPresent(), "The field hook is required and must be text.");
        demand(request.at("hook").is(service.id()), "The field hook must be " + service.id() + " for this service.");
        demand(
                request.at("hookInstance").text().filter(Identifier::isUuid).isPresent(),
                "The field hookInstance is required and must be a UUID.");
        demand(
                isAbsentOr(request, "prefetch", request.at("prefetch").isObject()),
                "The field prefetch must be an object.");
        demand(
                isAbsentOr(request, "fhirServer", isWebAddress(request.at("fhirServer"))),
                "The field fhirServer must be the base address of a server, such as https://fhir.example/r4.");
        demand(
                isAbsentOr(request, "context", request.at("context").isObject()),
                "The field context must be an object.");
        authorization(request);
    }

    /** The token is never used; a call that holds half of one is broken all the same. */
    private static void authorization(Json request) {
        if (request.at("fhirAuthorization").isNull()) {
            return;
        }
        Json authorization = request.at("fhirAuthorization");
        demand(request.at("fhirServer").text().isPresent(), "The field fhirServer is required with fhirAuthorization.");
        boolean whole =
                AUTHORIZATION.stream().allMatch(f -> authorization.at(f).text().isPresent())
                        && authorization.at("expires_in").value() instanceof Number;
        demand(whole, "The field fhirAuthorization needs access_token, token_type, expires_in, scope and subject.");
        demand(authorization.at("token_type").is("Bearer"), "The field fhirAuthorization.token_type must be Bearer.");
    }

    private static boolean isWebAddress(Json field) {
        return field.text().map(WEB_ADDRESS::matcher).filter(Matcher::matches).isPresent();
    }

    private static boolean isAbsentOr(Json request, String field, boolean right) {
        return request.at(field).isNull() || right;
    }

    /** The context, with the fields that the hook demands. */
    static Json context(HookService service, Json request) {
        Json context = request.at("context");
        demand(context.isObject(), "The field context is required and must be an object.");
        demand(context.at("userId").text().isPresent(), "The field context.userId is required and must be text.");
        demand(!patient(context).isEmpty(), "The field context.patientId is required and must be the id of a patient.");
        Pattern user = service == HookService.PATIENT_VIEW ? USER : CLINICIAN;
        demand(
                context.at("userId")
                        .text()
                        .map(user::matcher)
                        .filter(Matcher::matches)
                        .isPresent(),
                "The field context.userId must be a reference such as Practitioner/123.");
        if (service == HookService.PROBLEM_LIST_ITEM_CREATE) {
            demand(
                    context.at("conditions").isObject(),
                    "The field context.conditions is required and must be a Bundle.");
        }
        return context;
    }

    /**
     * Whether a call of {@code order-select} holds anything to look at. One without a selection or without a bundle of draft
     * orders is no fault but no card, as with the reference services; a selection that is no list of texts is a fault.
     */
    static boolean hasOrders(Json request) {
        Json context = request.at("context");
        Json selections = context.at("selections");
        boolean texts = selections.isList()
                && selections.items().stream().allMatch(s -> s.text().isPresent());
        demand(isAbsentOr(context, "selections", texts), "The field context.selections must be a list of texts.");
        return !selections.isNull()
                && context.at("draftOrders").at("resourceType").is("Bundle");
    }

    /** The patient's id; some clients send a whole reference. */
    static String patient(Json context) {
        return Fhir.patientId(context.at("patientId").text().orElse(""));
    }

    private static void demand(boolean right, String words) {
        if (!right) {
            throw Refusal.of(400, "", words);
        }
    }
}
