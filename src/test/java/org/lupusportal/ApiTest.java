package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lupusportal.evidence.Claim;
import org.lupusportal.page.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every answer of the JSON interface, held against its own description by validators that others wrote. */
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode DESCRIPTION = JSON.readTree(RealPublication.text("/openapi.json"));

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static List<Page> answers() {
        return RealPublication.get().pages().stream()
                .filter(page -> page.path().equals("/api") || page.path().startsWith("/api/"))
                .toList();
    }

    @Test
    void theDescriptionIsOpenApi() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(RealPublication.text("/openapi.json"));

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.isOpenapi31()).isTrue();
        assertThat(result.getOpenAPI().getPaths()).containsKeys("/api/claims/{id}", "/api/articles/{topic}/{slug}");
    }

    @Test
    void everyAnswerIsAsDescribed() {
        Map<String, Schema> schemas = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Page page : answers()) {
            String described = described(page.path());
            Schema schema = schemas.computeIfAbsent(described, ApiTest::schema);
            List<Error> errors = schema.validate(JSON.readTree(page.bytes().plain()));
            errors.stream().limit(3).forEach(error -> faults.add(page.path() + " " + error));
        }
        assertThat(faults).isEmpty();
        assertThat(answers()).hasSizeGreaterThan(300);
        assertThat(schemas).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void everyExampleIsAsDescribed() {
        List<String> faults = new ArrayList<>();
        DESCRIPTION.get("paths").properties().forEach(path -> {
            JsonNode media =
                    path.getValue().at("/get/responses/200/content").iterator().next();
            if (media.has("example")) {
                schema(path.getKey()).validate(media.get("example")).forEach(e -> faults.add(path.getKey() + " " + e));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void anAnswerThatLacksCaveatCertaintyOrSourcesIsNotAsDescribed() {
        String path = answers().stream()
                .map(Page::path)
                .filter(p -> p.startsWith("/api/claims/") && !p.contains("gap"))
                .findFirst()
                .orElseThrow();
        for (String member : List.of("caveat", "certainty", "sources", "version")) {
            ObjectNode claim = (ObjectNode) JSON.readTree(RealPublication.text(path));
            claim.remove(member);
            assertThat(schema("/api/claims/{id}").validate(claim)).as(member).isNotEmpty();
        }
    }

    @Test
    void noClaimIsToldAnywhereWithoutCertaintyCaveatAndSources() {
        List<String> bare = new ArrayList<>();
        for (Page page : answers()) {
            find(JSON.readTree(page.bytes().plain()), page.path(), bare);
        }
        assertThat(bare).isEmpty();
    }

    /** Wherever a claim's words stand, its certainty, its caveat and its sources, or the search, stand beside them. */
    private static void find(JsonNode node, String path, List<String> bare) {
        if (node.has("says")) {
            boolean whole = node.at("/certainty/sentence").asString().length() > 10
                    && node.path("caveat").asString().length() > 10
                    && (!node.path("sources").isEmpty()
                            || node.at("/searched/where").asString().length() > 3);
            if (!whole) {
                bare.add(path + " " + node.path("id"));
            }
        }
        node.forEach(child -> find(child, path, bare));
    }

    @Test
    void theListsHoldEverything() {
        assertThat(all("/api/claims"))
                .isEqualTo(new TreeSet<>(RealPublication.get().edition().claims().stream()
                        .map(Claim::id)
                        .toList()));
        assertThat(all("/api/sources"))
                .hasSize(RealPublication.get().edition().sources().size());
        assertThat(all("/api/articles"))
                .hasSize(RealPublication.get().edition().articles().size());
    }

    private static TreeSet<String> all(String first) {
        TreeSet<String> ids = new TreeSet<>();
        String next = RealPublication.BASE + first;
        while (!next.isEmpty()) {
            JsonNode list = JSON.readTree(RealPublication.text(next.substring(RealPublication.BASE.length())));
            list.get("items").forEach(item -> ids.add(item.get("id").asString()));
            next = list.path("next").asString("");
        }
        return ids;
    }

    @Test
    void everyAddressInAnAnswerLeadsSomewhere() {
        Pattern address = Pattern.compile("\"" + RealPublication.BASE + "(/[^\"#\\\\]*)");
        List<String> dead = new ArrayList<>();
        for (Page page : answers()) {
            address.matcher(RealPublication.text(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(path -> !path.endsWith(".pdf"))
                    .filter(path -> RealPublication.get().findPage(path).isEmpty())
                    .forEach(path -> dead.add(page.path() + " -> " + path));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void nothingIsMadeBeforeItIsAskedForNorKeptForEver() {
        assertThat(answers()).allMatch(page -> !page.isKept());
    }

    private static String described(String path) {
        List<String> fitting = new ArrayList<>();
        DESCRIPTION.get("paths").propertyNames().forEach(template -> {
            if (path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))) {
                fitting.add(template);
            }
        });
        assertThat(fitting).as(path).hasSize(1);
        return fitting.get(0);
    }

    /** The schema of an answer, in which a member that is not described is a fault. */
    static Schema schema(String template) {
        ObjectNode description = (ObjectNode) DESCRIPTION.deepCopy();
        JsonNode answer = description
                .get("paths")
                .get(template)
                .at("/get/responses/200/content")
                .iterator()
                .next()
                .get("schema");
        ObjectNode schema = description.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("components", description.get("components"));
        answer.properties().forEach(e -> schema.set(e.getKey(), e.getValue()));
        schema.put("unevaluatedProperties", false);
        close(schema.get("components"));
        return REGISTRY.getSchema(schema);
    }

    /** Objects that no other schema adds to may hold only what is described. */
    private static void close(JsonNode components) {
        for (String name : List.of("Certainty", "Step", "Study", "Change", "Support", "Review")) {
            ((ObjectNode) components.get("schemas").get(name)).put("unevaluatedProperties", false);
        }
    }
}
