package org.lupusportal.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Intervention;
import org.lupusportal.edition.Topic;
import org.lupusportal.page.Address;
import org.lupusportal.page.Json;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.References;

/**
 * What is needed to tell programs of one edition. Immutable.
 *
 * @param edition what is told
 * @param address of everything
 * @param references of all sources
 * @param users articles by the claim that they make
 */
record DataPress(Edition edition, Address address, References references, Map<String, List<Article>> users) {

    static DataPress of(Edition edition, Address address) {
        Map<String, List<Article>> users = new HashMap<>();
        edition.articles()
                .forEach(article -> article.claimIds()
                        .forEach(claim -> users.computeIfAbsent(claim, c -> new java.util.ArrayList<>())
                                .add(article)));
        return new DataPress(edition, address, References.of(edition.sources()), users);
    }

    /** A document of JSON at an address, made when it is asked for. */
    Page json(String path, String contentType, Supplier<Map<String, Object>> content, LocalDate lastChanged) {
        return text(path, contentType, () -> Json.document(content.get()), lastChanged);
    }

    /** A text at an address, made when it is asked for. */
    Page text(String path, String contentType, Supplier<String> content, LocalDate lastChanged) {
        return Page.toPrintOnDemand(path, () -> PageBytes.ofText(contentType, content.get()), lastChanged);
    }

    String absolute(String path) {
        return address.absolute(path);
    }

    /** Articles that make the claim, in the edition's order. */
    List<Article> usersOf(String claim) {
        return users.getOrDefault(claim, List.of());
    }

    String topicName(String id) {
        return edition.site().topics().stream()
                .filter(t -> t.id().equals(id))
                .map(Topic::name)
                .findFirst()
                .orElse(id);
    }

    String interventionName(String id) {
        return findIntervention(id).map(Intervention::name).orElse(id);
    }

    private Optional<Intervention> findIntervention(String id) {
        return edition.site().interventions().stream()
                .filter(i -> i.id().equals(id))
                .findFirst();
    }
}
