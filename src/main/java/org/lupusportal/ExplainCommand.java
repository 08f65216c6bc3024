package org.lupusportal;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.check.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page behind a rule. */
@Command(
        name = "explain",
        description = "Prints the page behind a rule, such as claim-without-caveat.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The rule's id, as in brackets in a finding.")
    private String rule = "";

    @Override
    public Integer call() {
        var page = RulePages.find(rule);
        if (page.isEmpty()) {
            throw new IllegalArgumentException("there is no rule `" + rule + "`"
                    + RulePages.findNearest(rule)
                            .map(id -> "; did you mean `" + id + "`?")
                            .orElse(""));
        }
        Commands.out(spec).print(page.get());
        Commands.out(spec).flush();
        return Commands.FINE;
    }
}
