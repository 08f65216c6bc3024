package org.lupusportal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.edition.Article;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.page.Address;
import org.lupusportal.page.Json;
import org.lupusportal.page.Page;

/**
 * The description of the JSON interface. It stands in a file; its examples are real answers of the edition, so that they hold
 * what is described and no claim stands bare in them.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
final class OpenApi {

    private static final String FILE = "/data/openapi.json";

    /** What the file leaves open: a whole example, all values of a filter, or a text within a text. */
    private static final Pattern OPEN =
            Pattern.compile(",\\s*\"example\": \"@(example:[a-z]+)@\"|\"@(values:[a-z]+)@\"|@([a-z]+(?::[a-z]+)?)@");

    private final DataPress press;
    private final ApiPages api;
    private final FhirPages fhir;

    OpenApi(DataPress press, ApiPages api, FhirPages fhir) {
        this.press = press;
        this.api = api;
        this.fhir = fhir;
    }

    Page page() {
        return press.text(
                Address.OPENAPI,
                "application/json",
                this::filled,
                press.edition().lastChanged());
    }

    private String filled() {
        Map<String, String> values = values();
        Matcher open = OPEN.matcher(template());
        StringBuilder text = new StringBuilder();
        while (open.find()) {
            open.appendReplacement(text, Matcher.quoteReplacement(filling(open, values)));
        }
        return open.appendTail(text).toString();
    }

    private static String filling(Matcher open, Map<String, String> values) {
        String example = values.getOrDefault(String.valueOf(open.group(1)), "");
        if (open.group(1) != null) {
            return example.isEmpty() ? "" : ",\"example\":" + example;
        }
        return open.group(2) != null
                ? values.getOrDefault(open.group(2), "[]")
                : values.getOrDefault(String.valueOf(open.group(3)), "none");
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("name", inText(press.edition().site().name()));
        values.put("url:about", inText(press.absolute(Address.ABOUT)));
        ListFilter.names(Address.API_SOURCES).forEach(name -> filter(values, name));
        example(values, "entrance", api.entrance());
        article().ifPresent(article -> {
            values.put("id:topic", article.path().topic());
            values.put("id:slug", article.path().slug());
            example(values, "article", api.article(article));
        });
        press.edition().claims().stream().findFirst().ifPresent((Claim claim) -> {
            values.put("id:claim", claim.id());
            values.put("fhir:claim", Address.fhirId(claim.id()));
            example(values, "claim", api.claim(claim));
            example(values, "evidence", fhir.evidence(claim));
        });
        press.edition().sources().stream().findFirst().ifPresent((Source source) -> {
            values.put("id:source", source.id());
            values.put("fhir:source", Address.fhirId(source.id()));
            example(values, "source", api.source(source));
            example(values, "citation", fhir.citation(source));
        });
        api.beginnings().forEach((list, document) -> example(values, list, document));
        return values;
    }

    private void filter(Map<String, String> values, String name) {
        List<String> known = ListFilter.values(name, press.edition());
        values.put("values:" + name, Json.document(known));
        known.stream().findFirst().ifPresent(first -> values.put("value:" + name, inText(first)));
    }

    private static void example(Map<String, String> values, String name, Map<String, Object> document) {
        values.put("example:" + name, Json.document(document));
    }

    /** The one that makes the fewest claims, because it makes the shortest example. */
    private Optional<Article> article() {
        return press.edition().articles().stream()
                .min(Comparator.comparingInt((Article a) -> a.claimIds().size()).thenComparing(Article::path));
    }

    private static String inText(String words) {
        String quoted = Json.document(words);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String template() {
        try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
