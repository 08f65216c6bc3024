package org.lupusportal.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.SignOff;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.BodyHtml;
import org.lupusportal.markdown.Mark;
import org.lupusportal.page.Address;

/** An article as data. Where its words are, its claims are in full. */
final class ArticleData {

    private final DataPress press;

    ArticleData(DataPress press) {
        this.press = press;
    }

    /** What a list of articles tells: nothing that makes a claim. */
    Map<String, Object> summary(Article article) {
        return head(article).putList("claims", List.copyOf(article.claimIds())).map();
    }

    /** All of it, with the text and each claim in full. */
    Map<String, Object> whole(Article article) {
        Map<String, Integer> references = references(article);
        PlainNotes parts =
                new PlainNotes(press.edition(), press.address(), article.path().topic(), references);
        ClaimData claims = new ClaimData(press);
        return head(article)
                .putList(
                        "keyPoints",
                        article.keyPoints().stream()
                                .map(point -> keyPoint(point, parts))
                                .toList())
                .put("body", BodyHtml.of(article.body(), parts))
                .putList("questions", article.questions())
                .putList(
                        "claims",
                        article.claimIds().stream()
                                .map(id -> claims.whole(press.edition().claim(id)))
                                .toList())
                .putList("references", new SourceData(press).references(List.copyOf(references.keySet())))
                .map();
    }

    private Members head(Article article) {
        String topic = article.path().topic();
        Members codes = new Members();
        article.codes().forEach((system, values) -> codes.put(system.id(), values));
        return new Members()
                .put("id", article.path().toString())
                .put("self", press.absolute(Address.apiArticle(article.path())))
                .put("url", press.absolute(Address.article(article)))
                .put("pdf", press.absolute(Address.pdf(Address.article(article))))
                .put("title", article.title())
                .put("summary", article.summary())
                .put(
                        "topic",
                        new Members()
                                .put("id", topic)
                                .put("name", press.topicName(topic))
                                .map())
                .put("language", "en")
                .put("evidenceTo", article.evidenceTo().toString())
                .put("reviewBy", article.reviewBy().toString())
                .put("lastChanged", article.lastChanged().toString())
                .putList("changes", ChangeData.of(article.changes()))
                .put("review", review(article))
                .put("fingerprint", article.fingerprint())
                .put("codes", codes.map());
    }

    /** A review is told only where it holds for this very text. */
    private Map<String, Object> review(Article article) {
        return press.edition()
                .findSignOff(article)
                .map((SignOff signOff) -> new Members()
                        .put("state", "signed-off")
                        .put("by", signOff.by())
                        .put("role", signOff.role())
                        .put("on", signOff.on().toString())
                        .map())
                .orElseGet(() -> new Members().put("state", "not-reviewed").map());
    }

    private static Map<String, Object> keyPoint(Body point, PlainNotes parts) {
        return new Members()
                .put("html", BodyHtml.of(point, parts))
                .putList(
                        "claims",
                        point.mentions().map(Mark.Mention::claim).distinct().toList())
                .map();
    }

    /** Numbers from 1: what is cited in order of appearance, then what stands behind claims. */
    Map<String, Integer> references(Article article) {
        List<String> ids = new ArrayList<>();
        Stream.concat(article.keyPoints().stream(), Stream.of(article.body()))
                .flatMap(Body::citations)
                .flatMap(citation -> citation.sources().stream())
                .forEach(cited -> ids.add(cited.id()));
        article.claimIds()
                .forEach(claim -> press.edition()
                        .claim(claim)
                        .sources()
                        .forEach(evidence -> ids.add(evidence.source().id())));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ids.forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
        return numbers;
    }
}
