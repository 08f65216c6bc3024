package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.evidence.Claim;
import org.lupusportal.page.Page;

/** What pages tell search engines, read by a JSON-LD processor. */
class LinkedDataTest {

    private static final String SCHEMA = "https://schema.org/";

    /** Schema.org's context says in short: every word is in its vocabulary. The network is not asked. */
    private static final String CONTEXT = "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}";

    private static final Map<String, JsonArray> PAGES = new HashMap<>();

    @BeforeAll
    static void expandEveryPage() throws JsonLdError {
        for (Page page : RealPublication.get().pages()) {
            if (page.bytes().contentType().startsWith("text/html")) {
                List<String> blocks =
                        Jsoup.parse(RealPublication.text(page)).select("script[type=application/ld+json]").stream()
                                .map(script -> script.data())
                                .toList();
                assertThat(blocks).as(page.path()).hasSize(1);
                PAGES.put(page.path(), expanded(blocks.get(0)));
            }
        }
    }

    private static JsonArray expanded(String json) throws JsonLdError {
        JsonDocument schema = JsonDocument.of(new StringReader(CONTEXT));
        return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((url, options) -> {
                    assertThat(url.toString()).isEqualTo("https://schema.org");
                    return schema;
                })
                .get();
    }

    private static List<JsonObject> nodes(String path, String type) {
        List<JsonObject> found = new ArrayList<>();
        PAGES.get(path).forEach(value -> collect(value, type, found));
        return found;
    }

    private static void collect(JsonValue value, String type, List<JsonObject> found) {
        if (value instanceof JsonObject object) {
            if (object.containsKey("@type") && object.get("@type").toString().contains("\"" + SCHEMA + type + "\"")) {
                found.add(object);
            }
            object.values().forEach(child -> collect(child, type, found));
        } else if (value instanceof JsonArray items) {
            items.forEach(child -> collect(child, type, found));
        }
    }

    private static String value(JsonObject node, String property) {
        JsonArray values = node.getJsonArray(SCHEMA + property);
        return values == null ? "" : values.getJsonObject(0).getString("@value", "");
    }

    @Test
    void everyPageIsANodeOfItsOwnWithATrailToIt() {
        PAGES.forEach((path, graph) -> {
            assertThat(graph.stream().map(JsonValue::asJsonObject).map(node -> node.getString("@id", "")))
                    .as(path)
                    .contains(RealPublication.BASE + path)
                    .doesNotContain("");
            if (!path.equals("/")) {
                assertThat(nodes(path, "BreadcrumbList")).as(path).hasSize(1);
            }
        });
    }

    @Test
    void anArticleTellsItsDaysWhatItCitesAndNoReviewThatDidNotHappen() {
        RealPublication.get().edition().articles().forEach(article -> {
            JsonObject page = nodes("/" + article.path(), "MedicalWebPage").get(0);
            assertThat(value(page, "name")).isEqualTo(article.title());
            assertThat(value(page, "dateModified"))
                    .isEqualTo(article.lastChanged().toString());
            boolean reviewed =
                    RealPublication.get().edition().findSignOff(article).isPresent();
            assertThat(page.containsKey(SCHEMA + "lastReviewed")).isEqualTo(reviewed);
            assertThat(page.containsKey(SCHEMA + "reviewedBy")).isEqualTo(reviewed);
        });
        assertThat(nodes("/lupus/what-is-lupus", "ScholarlyArticle")).isNotEmpty();
    }

    @Test
    void aClaimComesWithItsCertaintyItsCaveatAndItsSources() {
        int claims = 0;
        for (String path : PAGES.keySet()) {
            for (JsonObject node : nodes(path, "Claim")) {
                Claim claim = RealPublication.get().edition().claim(path.substring("/evidence/".length()));
                assertThat(value(node, "text")).isEqualTo(claim.says());
                assertThat(value(node, "description"))
                        .contains(claim.caveat().text())
                        .contains(claim.findCertainty().map(c -> c.sentence()).orElse("no study"));
                assertThat(node.getJsonArray(SCHEMA + "citation"))
                        .hasSize(claim.sources().size());
                claims++;
            }
        }
        assertThat(claims).isEqualTo(RealPublication.get().edition().claims().size());
    }

    @Test
    void aHeardClaimIsReviewedWithTheCaveatOfEachClaimInTheAnswer() {
        for (HeardClaim heard : RealPublication.get().edition().heardClaims()) {
            JsonObject review = nodes("/heard/" + heard.id(), "ClaimReview").get(0);
            assertThat(value(review, "claimReviewed")).isEqualTo(heard.heard());
            assertThat(nodes("/heard/" + heard.id(), "Rating")).hasSize(1);
            heard.answer()
                    .mentions()
                    .map(mention -> RealPublication.get().edition().claim(mention.claim()))
                    .forEach(claim -> assertThat(value(review, "reviewBody"))
                            .contains(claim.caveat().text()));
        }
    }

    @Test
    void theHomePageTellsHowToSearchAndTheListsHowToTakeThemAway() {
        assertThat(nodes("/", "WebSite")).isNotEmpty();
        assertThat(value(nodes("/", "EntryPoint").get(0), "urlTemplate"))
                .isEqualTo(RealPublication.BASE + "/search?q={search_term_string}");
        assertThat(nodes("/evidence", "Dataset")).hasSize(1);
        assertThat(nodes("/sources", "Dataset")).hasSize(1);
    }

    @Test
    void everyPageHasAPictureThatIsThereAndSaysWhatItShows() {
        RealPublication.get().pages().stream()
                .filter(page -> page.bytes().contentType().startsWith("text/html"))
                .forEach(page -> {
                    var head = Jsoup.parse(RealPublication.text(page)).head();
                    String picture = head.select("meta[property=og:image]").attr("content");
                    assertThat(picture).startsWith(RealPublication.BASE + "/");
                    assertThat(RealPublication.get().findPage(picture.substring(RealPublication.BASE.length())))
                            .as(picture)
                            .isPresent();
                    assertThat(head.select("meta[property=og:image:alt]").attr("content"))
                            .isNotBlank();
                    assertThat(head.select("meta[name=twitter:card]").attr("content"))
                            .isEqualTo("summary_large_image");
                });
        assertThat(RealPublication.get().findPage("/lupus/what-is-lupus/picture.png"))
                .isPresent();
    }
}
