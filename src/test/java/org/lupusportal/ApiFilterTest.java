package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lupusportal.data.ChosenLists;
import org.lupusportal.data.ListAnswer;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.Nearest;
import org.lupusportal.page.Address;
import org.lupusportal.page.MapFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs choose from lists, by every filter and value that the description names. */
class ApiFilterTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> LISTS = List.of("/api/articles", "/api/claims", "/api/sources");
    private static final Edition EDITION = RealPublication.get().edition();
    private static final ChosenLists CHOSEN =
            new ChosenLists(new Address(URI.create(RealPublication.BASE)), Nearest::to);

    private static JsonNode list(String path, String query) {
        ListAnswer answer = CHOSEN.answer(EDITION, path, query);
        assertThat(answer).as(path + "?" + query).isInstanceOf(ListAnswer.Found.class);
        return JSON.readTree(((ListAnswer.Found) answer).bytes().plain());
    }

    private static ListAnswer.Refused refused(String path, String query) {
        ListAnswer answer = CHOSEN.answer(EDITION, path, query);
        assertThat(answer).as(path + "?" + query).isInstanceOf(ListAnswer.Refused.class);
        return (ListAnswer.Refused) answer;
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new TreeSet<>();
        list.get("items").forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    private static Set<String> all(String path) {
        return ids(JSON.readTree(RealPublication.text(path)));
    }

    /** The parameters of a list as a reader of OpenAPI that we did not write finds them. */
    private static List<Parameter> described(String path) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        OpenAPI description = new OpenAPIV3Parser()
                .readContents(RealPublication.text("/openapi.json"), null, options)
                .getOpenAPI();
        return description.getPaths().get(path).getGet().getParameters().stream()
                .map(parameter -> parameter.get$ref() == null
                        ? parameter
                        : description
                                .getComponents()
                                .getParameters()
                                .get(parameter.get$ref().replaceFirst(".*/", "")))
                .toList();
    }

    @Test
    void everyValueThatIsDescribedIsAnsweredAsDescribed() {
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (String path : LISTS) {
            Schema schema = ApiTest.schema(path);
            for (Parameter parameter : described(path)) {
                if (!parameter.getName().equals("page")) {
                    assertThat(parameter.getSchema().getEnum())
                            .as(parameter.getName())
                            .contains(parameter.getExample());
                    for (Object value : parameter.getSchema().getEnum()) {
                        String query = parameter.getName() + "=" + value;
                        JsonNode list = list(path, query);
                        schema.validate(list).forEach(error -> faults.add(path + "?" + query + " " + error));
                        assertThat(list.get("filter").has(parameter.getName())).isTrue();
                        asked++;
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(200);
    }

    /** Each claim has one value of each, so the parts are the whole, and none is in two. */
    @Test
    void theValuesOfAFilterShareOutTheClaims() {
        for (String name : List.of("intervention", "outcome", "certainty", "finding", "kind")) {
            List<String> found = new ArrayList<>();
            described("/api/claims").stream()
                    .filter(parameter -> parameter.getName().equals(name))
                    .flatMap(parameter -> ((List<?>) parameter.getSchema().getEnum()).stream())
                    .filter(value -> !(name.equals("finding") && value.equals("none")))
                    .forEach(value -> found.addAll(ids(list("/api/claims", name + "=" + value))));
            assertThat(found).as(name).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(found)).as(name).isEqualTo(all("/api/claims"));
        }
    }

    @Test
    void theMapAndTheListShowTheSameClaims() {
        for (String value : MapFilter.values("certainty", EDITION)) {
            Set<String> shown = new TreeSet<>();
            EDITION.claims().stream()
                    .filter(claim -> MapFilter.valuesOf(claim).get("certainty").equals(value)
                            && MapFilter.valuesOf(claim).get("intervention").equals("msc"))
                    .forEach(claim -> shown.add(claim.id()));
            assertThat(ids(list("/api/claims", "certainty=" + value + "&intervention=msc")))
                    .isEqualTo(shown);
        }
    }

    @Test
    void filtersNarrowTogether() {
        JsonNode gaps = list("/api/claims", "finding=gap&intervention=msc");

        assertThat(gaps.get("items")).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.get("kind").asString()).isEqualTo("gap");
            assertThat(claim.at("/intervention/id").asString()).isEqualTo("msc");
        });
        assertThat(gaps.get("total").asInt()).isEqualTo(gaps.get("items").size());
        assertThat(gaps.get("filter").toString()).isEqualTo("{\"intervention\":\"msc\",\"finding\":\"gap\"}");
        assertThat(ids(list("/api/claims", "finding=none&intervention=msc"))).isEqualTo(ids(gaps));
    }

    @Test
    void anArticleFitsByOneClaimThatHasItAll() {
        Set<String> found = ids(list("/api/articles", "topic=stem-cells&intervention=msc&certainty=low"));

        assertThat(found).isNotEmpty().allMatch(id -> id.startsWith("stem-cells/"));
        EDITION.articles()
                .forEach(article -> assertThat(found.contains(article.path().toString()))
                        .as(article.path().toString())
                        .isEqualTo(article.path().topic().equals("stem-cells")
                                && article.claimIds().stream()
                                        .map(id -> MapFilter.valuesOf(EDITION.claim(id)))
                                        .anyMatch(values -> values.get("intervention")
                                                        .equals("msc")
                                                && values.get("certainty").equals("low"))));
    }

    @Test
    void aSourceFitsByTheClaimsThatRestOnItAndByItsDesign() {
        JsonNode trials = list("/api/sources", "intervention=msc&design=randomised-trial");

        assertThat(trials.get("items")).isNotEmpty().allSatisfy(source -> {
            assertThat(source.at("/study/design").asString()).isEqualTo("randomised-trial");
            assertThat(source.get("claims"))
                    .anyMatch(claim -> EDITION.claim(claim.get("id").asString())
                            .words()
                            .intervention()
                            .equals("msc"));
        });
        assertThat(all("/api/sources")).containsAll(ids(list("/api/sources", "topic=stem-cells")));
    }

    @Test
    void theSameChoiceIsTheSameBytesHoweverItIsSpelled() {
        byte[] tidy = bytes("/api/claims", "intervention=msc&certainty=low");

        assertThat(bytes("/api/claims", "certainty=LOW&&intervention=MSC&page=1"))
                .isEqualTo(tidy);
        assertThat(bytes("/api/claims", "certainty=%6Cow&intervention=msc")).isEqualTo(tidy);
    }

    private static byte[] bytes(String path, String query) {
        return ((ListAnswer.Found) CHOSEN.answer(EDITION, path, query)).bytes().plain();
    }

    @Test
    void aSlipIsRefusedWithWhatWasMeant() {
        ListAnswer.Refused value = refused("/api/claims", "certainty=verylow&intervention=msc");
        assertThat(value.known()).containsExactly("high", "moderate", "low", "very-low", "none");
        assertThat(value.near()).containsExactly("/api/claims?intervention=msc&certainty=very-low");
        assertThat(value.detail()).contains("`certainty`").doesNotContain("verylow");

        ListAnswer.Refused name = refused("/api/sources", "desing=cohort");
        assertThat(name.near()).containsExactly("/api/sources?design=cohort");
        assertThat(name.known()).contains("design", "page").doesNotContain("desing");
        assertThat(refused("/api/claims", "design=cohort").known()).doesNotContain("design");
        value.near().forEach(address -> list("/api/claims", address.replaceFirst(".*\\?", "")));
    }

    @Test
    void whatCannotBeIsRefusedAndNeverLeftOut() {
        for (String query : new String[] {
            "certainty=",
            "certainty",
            "=low",
            "certainty=low&certainty=high",
            "page=0",
            "page=-1",
            "page=2",
            "page=99999999999999999999",
            "page=",
            "page=1&page=1",
            "certainty=%zz",
            "%",
            "x".repeat(4000),
            "a=1&".repeat(3000),
            "intervention=" + "m".repeat(4000),
            "topic=..%2F..%2Fetc",
            "outcome=%3Cscript%3E"
        }) {
            ListAnswer.Refused refused = refused("/api/claims", query);
            assertThat(refused.detail()).hasSizeBetween(20, 800).doesNotContain("script", "xxxx", "mmmm");
        }
        assertThat(refused("/api/lists/claims/2", "certainty=low").known()).containsAll(LISTS);
    }

    @Test
    void nothingFoundIsAListOfNothing() {
        JsonNode none = list("/api/claims", "kind=mechanism&finding=gap");

        assertThat(none.get("items")).isEmpty();
        assertThat(none.get("total").asInt()).isZero();
        assertThat(none.get("pages").asInt()).isEqualTo(1);
        assertThat(ApiTest.schema("/api/claims").validate(none)).isEmpty();
    }

    @Test
    void noChosenClaimComesWithoutCaveatCertaintyAndSources() {
        String text = new String(bytes("/api/claims", "topic=stem-cells"), StandardCharsets.UTF_8);

        JSON.readTree(text).get("items").forEach(claim -> {
            assertThat(claim.get("caveat").asString()).isNotBlank();
            assertThat(claim.at("/certainty/sentence").asString()).isNotBlank();
            assertThat(claim.get("sources").isEmpty() && !claim.has("searched")).isFalse();
        });
    }
}
