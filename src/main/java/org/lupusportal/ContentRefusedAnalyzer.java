package org.lupusportal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the report on refused content instead of a stack trace. */
final class ContentRefusedAnalyzer extends AbstractFailureAnalyzer<ContentRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ContentRefusedException cause) {
        return new FailureAnalysis(
                "The content cannot be published:\n\n" + ContentFolder.report(cause.report(), cause.folder()),
                "Mend what the report names, then start again.",
                cause);
    }
}
