package org.lupusportal.clinic;

import java.util.List;
import java.util.Map;

/**
 * What a hook is answered with.
 *
 * @param status of HTTP
 * @param body as JSON
 */
public record HookReply(int status, Map<String, Object> body) {

    static HookReply cards(List<Map<String, Object>> cards) {
        return new HookReply(200, Map.of("cards", List.copyOf(cards)));
    }

    static HookReply empty() {
        return new HookReply(200, Map.of());
    }

    /**
     * A refusal as FHIR says it.
     *
     * @param status of HTTP
     * @param code one of FHIR's types of issue
     * @param words a whole sentence that holds nothing of the request
     */
    public static HookReply refused(int status, String code, String words) {
        return new HookReply(
                status,
                Map.of(
                        "resourceType",
                        "OperationOutcome",
                        "issue",
                        List.of(Map.of("severity", "error", "code", code, "diagnostics", words))));
    }
}
