package org.lupusportal.data;

import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;
import org.lupusportal.page.Address;
import org.lupusportal.page.CslItem;

/** A source as data. */
final class SourceData {

    private final DataPress press;

    SourceData(DataPress press) {
        this.press = press;
    }

    /** The source with the ids of the claims that rest on it. Their words are not here, because their caveats are not. */
    Map<String, Object> whole(Source source) {
        return record(source)
                .putList(
                        "claims",
                        press.edition().claims().stream()
                                .filter(claim -> restsOn(claim, source))
                                .map(claim -> new Members()
                                        .put("id", claim.id())
                                        .put("self", press.absolute(Address.apiClaim(claim.id())))
                                        .map())
                                .toList())
                .map();
    }

    /** The source in its part as support of a claim. */
    Map<String, Object> support(Claim.Evidence evidence) {
        return record(evidence.source()).put("at", evidence.at()).map();
    }

    private Members record(Source source) {
        StudyFacts study = source.study();
        return new Members()
                .put("id", source.id())
                .put("self", press.absolute(Address.apiSource(source.id())))
                .put("url", press.absolute(Address.source(source.id())))
                .put("fhir", press.absolute(Address.fhirCitation(source.id())))
                .put("title", source.title())
                .put("shortName", source.shortName())
                .put("reference", press.references().text(source.id()))
                .put("doi", source.findDoi())
                .put("pmid", source.findPmid())
                .put("link", source.findUrl())
                .put("study", study(study))
                .put("csl", CslItem.of(source));
    }

    private static Map<String, Object> study(StudyFacts study) {
        Members facts = new Members()
                .put("design", study.design().id())
                .put("designWords", study.design().plainName())
                .put("pooledDesign", study.pooledDesign().map(StudyDesign::id))
                .put("blinded", study.blinded());
        study.participants().ifPresent(people -> facts.put("participants", people));
        return facts.put("population", study.population())
                .put("comparison", study.comparison())
                .put("followUp", study.followUp())
                .put("registration", study.registration())
                .put("country", study.country())
                .put("funding", study.funding())
                .put("conflicts", study.conflicts())
                .put("checked", study.checked())
                .put("retraction", retraction(study))
                .put("readWhole", study.readWhole())
                .map();
    }

    private static String retraction(StudyFacts study) {
        return study.retracted().map(r -> r ? "retracted" : "not-retracted").orElse("not-checked");
    }

    private static boolean restsOn(Claim claim, Source source) {
        return claim.sources().stream().anyMatch(e -> e.source().id().equals(source.id()));
    }

    /** Sources that an article cites or that stand behind its claims, in the order given. */
    List<Map<String, Object>> references(List<String> ids) {
        return ids.stream()
                .map(id -> new Members()
                        .put("id", id)
                        .put("self", press.absolute(Address.apiSource(id)))
                        .put("reference", press.references().text(id))
                        .map())
                .toList();
    }
}
