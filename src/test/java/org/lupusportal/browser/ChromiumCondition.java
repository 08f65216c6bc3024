package org.lupusportal.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Says whether browser tests can run here, and sees to it that the browsers are closed after the last of them. */
final class ChromiumCondition implements ExecutionCondition, BeforeAllCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean mustRun = Boolean.parseBoolean(System.getenv("CI"));
        return mustRun || Chromium.find().isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is here, or must be")
                : ConditionEvaluationResult.disabled("no Chromium: set CHROMIUM_PATH to run the browser tests");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(ChromiumCondition.class)).getOrComputeIfAbsent("browsers", key ->
                (AutoCloseable) Chromium::closeAll);
    }
}
