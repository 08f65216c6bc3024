package org.lupusportal.clinic;

import java.util.List;

/** Holds a call against what CDS Hooks demands of every call; says which field is wrong and nothing of what it held. */
final class HookRequest {

    private static final List<String> AUTHORIZATION = List.of("access_token", "token_type", "scope", "subject");

    private HookRequest() {}

    /** Refuses a call that lacks what every call must have. */
    static void check(HookService service, Json request) {
        demand(request.isObject(), "The body must be a JSON object.");
        demand(request.at("hook").text().isPresent(), "The field hook is required and must be text.");
        demand(request.at("hook").is(service.id()), "The field hook must be " + service.id() + " for this service.");
        demand(request.at("hookInstance").text().isPresent(), "The field hookInstance is required and must be text.");
        demand(
                isAbsentOr(request, "prefetch", request.at("prefetch").isObject()),
                "The field prefetch must be an object.");
        demand(
                isAbsentOr(
                        request, "fhirServer", request.at("fhirServer").text().isPresent()),
                "The field fhirServer must be text.");
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

    private static boolean isAbsentOr(Json request, String field, boolean right) {
        return request.at(field).isNull() || right;
    }

    /** The context, with the fields that the hook demands; a draft order that lacks something is no fault but no card. */
    static Json context(HookService service, Json request) {
        Json context = request.at("context");
        demand(context.isObject(), "The field context is required and must be an object.");
        if (service != HookService.ORDER_SELECT) {
            for (String field : List.of("userId", "patientId")) {
                demand(
                        context.at(field).text().isPresent(),
                        "The field context." + field + " is required and must be text.");
            }
        }
        if (service == HookService.PROBLEM_LIST_ITEM_CREATE) {
            demand(
                    context.at("conditions").isObject(),
                    "The field context.conditions is required and must be a Bundle.");
        }
        return context;
    }

    private static void demand(boolean right, String words) {
        if (!right) {
            throw Refusal.of(400, "", words);
        }
    }
}
