package org.lupusportal.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Figures;
import org.lupusportal.evidence.Rating;
import org.lupusportal.page.Address;
import org.lupusportal.page.EvidenceNote;
import org.lupusportal.page.EvidenceNotes;

/** A claim as data: always with its certainty and how it was reckoned, its caveat and its sources in full. */
final class ClaimData {

    private final DataPress press;

    ClaimData(DataPress press) {
        this.press = press;
    }

    Map<String, Object> whole(Claim claim) {
        EvidenceNote note = EvidenceNotes.of("note-" + claim.id(), claim, press.edition());
        Optional<Claim.Rated> rated = claim instanceof Claim.Rated r ? Optional.of(r) : Optional.empty();
        return new Members()
                .put("id", claim.id())
                .put("self", press.absolute(Address.apiClaim(claim.id())))
                .put("url", press.absolute(Address.claim(claim.id())))
                .put("fhir", press.absolute(Address.fhirEvidence(claim.id())))
                .put("says", claim.says())
                .put("lead", note.lead())
                .put("certainty", certainty(note, rated))
                .put("caveat", claim.caveat().text())
                .put("kind", claim.kind().id())
                .put("finding", rated.map(r -> r.finding().id()).orElse("none"))
                .put("intervention", intervention(claim))
                .put("outcome", claim.words().outcome())
                .put("population", claim.words().population())
                .put("studied", note.studied())
                .put("figures", rated.flatMap(Claim.Rated::figures).map(ClaimData::figures))
                .put("searched", claim instanceof Claim.Gap gap ? searched(gap) : Map.of())
                .put("wouldChange", claim.wouldChange())
                .put("checked", claim.checked().toString())
                .put("changes", ChangeData.of(claim.changes()))
                .putList("sources", sources(claim))
                .putList("usedIn", usedIn(claim))
                .map();
    }

    private Map<String, Object> intervention(Claim claim) {
        String id = claim.words().intervention();
        return new Members()
                .put("id", id)
                .put("name", press.interventionName(id))
                .map();
    }

    private static Map<String, Object> certainty(EvidenceNote note, Optional<Claim.Rated> rated) {
        return new Members()
                .put("level", note.certainty())
                .put("sentence", note.sentence())
                .put("reckoning", rated.map(r -> reckoning(r.rating())))
                .map();
    }

    private static Map<String, Object> reckoning(Rating rating) {
        return new Members()
                .put("start", rating.start().id())
                .putList(
                        "down",
                        rating.downs().entrySet().stream()
                                .map(e -> step(e.getKey().id(), e.getKey().plainName(), e.getValue()))
                                .toList())
                .putList(
                        "up",
                        rating.ups().entrySet().stream()
                                .map(e -> step(e.getKey().id(), e.getKey().plainName(), e.getValue()))
                                .toList())
                .put("because", rating.because())
                .map();
    }

    private static Map<String, Object> step(String reason, String words, int steps) {
        return new Members()
                .put("reason", reason)
                .put("words", words)
                .put("steps", steps)
                .map();
    }

    private static List<Map<String, Object>> figures(Figures figures) {
        return figures.groups().stream()
                .map(group -> new Members()
                        .put("group", group.name())
                        .put("events", group.events())
                        .put("of", group.of())
                        .map())
                .toList();
    }

    private static Map<String, Object> searched(Claim.Gap gap) {
        return new Members()
                .put("on", gap.searched().toString())
                .put("where", gap.where())
                .map();
    }

    private List<Map<String, Object>> sources(Claim claim) {
        SourceData data = new SourceData(press);
        return claim.sources().stream().map(data::support).toList();
    }

    private List<Map<String, Object>> usedIn(Claim claim) {
        return press.usersOf(claim.id()).stream()
                .map(article -> new Members()
                        .put("id", article.path().toString())
                        .put("self", press.absolute(Address.apiArticle(article.path())))
                        .put("title", article.title())
                        .map())
                .toList();
    }
}
