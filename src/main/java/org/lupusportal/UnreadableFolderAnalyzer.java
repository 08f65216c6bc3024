package org.lupusportal;

import org.lupusportal.manuscript.UnreadableFolderException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator that there is no content to serve, instead of a stack trace. */
final class UnreadableFolderAnalyzer extends AbstractFailureAnalyzer<UnreadableFolderException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnreadableFolderException cause) {
        return new FailureAnalysis(
                "The content cannot be read: " + cause.getMessage() + ".",
                "Name the folder that holds site.yaml with --portal.content=DIR, then start again.",
                cause);
    }
}
