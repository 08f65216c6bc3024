package org.lupusportal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON lines with {@code id} and {@code text}, and answers each, in the same order, with its label and why. A line that
 * cannot be read is told on the error stream by its number, has no answer, and does not stop the rest; the exit is then 1.
 */
@Command(
        name = "find-claims",
        description = "Reads JSON lines {\"id\",\"text\"} on standard input and says of each whether it is a claim. "
                + "Exit 0: all read, 1: some lines could not be read, 2: could not run.",
        mixinStandardHelpOptions = true)
final class FindClaimsCommand implements Callable<Integer> {

    /** More than any page of text; keeps one broken line from filling the memory. */
    private static final int LONGEST_LINE = 2_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--strict", description = "Use the strict form, which guards articles, and not the balanced one.")
    private boolean strict;

    @Option(
            names = "--at",
            paramLabel = "SCORE",
            description = "Draw the line at this score, from 0 (all are claims) to 1 (none is).")
    private @Nullable Double at;

    @Override
    public Integer call() throws IOException {
        LearnedClaimGate gate = strict ? LearnedClaimGate.strict() : LearnedClaimGate.balanced();
        FindClaims claims = new FindClaims(at == null ? gate : gate.withThreshold(at));
        PrintWriter out = Commands.out(spec);
        PrintWriter complaints = Objects.requireNonNull(spec).commandLine().getErr();
        InputStream lines = new BufferedInputStream(System.in);
        int exit = Commands.FINE;
        int number = 0;
        for (byte[] line = nextLine(lines); line != null; line = nextLine(lines)) {
            number++;
            try {
                String text = text(line);
                if (!text.isBlank()) {
                    out.println(answer(claims, text));
                }
            } catch (IllegalArgumentException e) {
                complaints.println("line " + number + ": " + e.getMessage());
                exit = Commands.ERRORS;
            }
        }
        out.flush();
        complaints.flush();
        return exit;
    }

    /** The next line, up to one byte more than is read of it; null at the end. The rest of a longer line is passed over. */
    private static byte @Nullable [] nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(c);
            }
            c = in.read();
        }
        return line.toByteArray();
    }

    private static String text(byte[] line) {
        if (line.length > LONGEST_LINE) {
            throw new IllegalArgumentException("it is longer than " + LONGEST_LINE + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("it is not UTF-8", e);
        }
    }

    private static String answer(FindClaims claims, String line) {
        JsonNode asked = read(line);
        JsonNode text = asked.path("text");
        if (!text.isString()) {
            throw new IllegalArgumentException("it has no \"text\" that is a string");
        }
        FindClaims.Answer answer = claims.label(text.stringValue());
        ObjectNode answered = JsonLines.JSON.createObjectNode();
        answered.set("id", asked.path("id").isMissingNode() ? JsonLines.JSON.nullNode() : asked.path("id"));
        answered.put("label", answer.label());
        answered.put("why", answer.why());
        return JsonLines.JSON.writeValueAsString(answered);
    }

    private static JsonNode read(String line) {
        try {
            JsonNode asked = JsonLines.JSON.readTree(line.charAt(0) == '\uFEFF' ? line.substring(1) : line);
            if (asked.isObject()) {
                return asked;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "it is no JSON: " + e.getOriginalMessage().replaceFirst(" \\(.*", ""), e);
        }
        throw new IllegalArgumentException("it is no JSON object");
    }
}
