package org.lupusportal.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;

/** Claims and sources as resources of FHIR R5, each to be read at its own address. */
final class FhirPages {

    private static final String TYPE = "application/fhir+json";

    private final DataPress press;
    private final LocalDate newest;
    private final FhirEvidence evidence;
    private final FhirCitation citations;

    /**
     * Prepares the resources.
     *
     * @param press of the edition
     */
    FhirPages(DataPress press) {
        this.press = press;
        this.newest = press.edition().lastChanged();
        this.evidence = new FhirEvidence(press);
        this.citations = new FhirCitation(press);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(press.json(Address.FHIR_METADATA, TYPE, this::capabilities, newest));
        press.edition()
                .claims()
                .forEach(c ->
                        pages.add(press.json(Address.fhirEvidence(c.id()), TYPE, () -> evidence.of(c), c.checked())));
        press.edition()
                .sources()
                .forEach(s -> pages.add(press.json(Address.fhirCitation(s.id()), TYPE, () -> citations.of(s), newest)));
        return pages;
    }

    Map<String, Object> evidence(Claim claim) {
        return evidence.of(claim);
    }

    Map<String, Object> citation(Source source) {
        return citations.of(source);
    }

    /** What a FHIR client asks first. */
    private Map<String, Object> capabilities() {
        return new Members()
                .put("resourceType", "CapabilityStatement")
                .put("url", press.absolute(Address.FHIR_METADATA))
                .put("title", press.edition().site().name())
                .put("status", "active")
                .put("date", newest.toString())
                .put("publisher", press.edition().site().name())
                .put("copyright", FhirTerms.COPYRIGHT)
                .put("kind", "instance")
                .put(
                        "implementation",
                        new Members()
                                .put("description", "Claims as Evidence, sources as Citation")
                                .put("url", press.absolute(Address.fhir()))
                                .map())
                .put("fhirVersion", "5.0.0")
                .put("format", List.of("json"))
                .put(
                        "rest",
                        List.of(new Members()
                                .put("mode", "server")
                                .put("resource", List.of(readable("Evidence"), readable("Citation")))
                                .map()))
                .map();
    }

    private static Map<String, Object> readable(String type) {
        return new Members()
                .put("type", type)
                .put("interaction", List.of(Map.of("code", "read")))
                .map();
    }
}
