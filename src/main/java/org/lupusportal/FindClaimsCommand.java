package org.lupusportal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.FindClaims;
import org.lupusportal.gate.LearnedClaimGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON lines with {@code id} and {@code text}, and answers each, in the same order, with its label and why. */
@Command(
        name = "find-claims",
        description = "Reads JSON lines {\"id\",\"text\"} on standard input and says of each whether it is a claim.",
        mixinStandardHelpOptions = true)
final class FindClaimsCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--strict", description = "Use the strict form, which guards articles.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        FindClaims claims = new FindClaims(strict ? LearnedClaimGate.strict() : LearnedClaimGate.balanced());
        PrintWriter out = Commands.out(spec);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.println(answer(claims, line, number));
            }
        }
        out.flush();
        return Commands.FINE;
    }

    private static String answer(FindClaims claims, String line, int number) throws IOException {
        try {
            JsonNode asked = JSON.readTree(line);
            FindClaims.Answer answer = claims.label(asked.path("text").asString(""));
            ObjectNode answered = JSON.createObjectNode();
            answered.set("id", asked.path("id").isMissingNode() ? JSON.nullNode() : asked.path("id"));
            answered.put("label", answer.label());
            answered.put("why", answer.why());
            return JSON.writeValueAsString(answered);
        } catch (JacksonException e) {
            throw new IOException("line " + number + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
