package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.model.Citation;
import org.hl7.fhir.r5.model.Evidence;
import org.hl7.fhir.r5.model.RelatedArtifact;
import org.junit.jupiter.api.Test;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;

/** Every FHIR resource of the real edition, held against FHIR R5 by HAPI's validator, without asking any server. */
class FhirTest {

    private static final FhirContext R5 = FhirContext.forR5();

    /** One for all tests: what it reads of the standard it keeps. */
    private static final FhirValidator VALIDATOR = validator();

    private static FhirValidator validator() {
        ValidationSupportChain chain = new ValidationSupportChain(
                new R5Definitions(R5),
                new CommonCodeSystemsTerminologyService(R5),
                new InMemoryTerminologyServerValidationSupport(R5));
        return R5.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static Stream<Page> resources() {
        return RealPublication.get().pages().stream().filter(page -> page.path().startsWith("/fhir/"));
    }

    @Test
    void everyResourceIsValid() {
        List<String> faults = new ArrayList<>();
        resources().forEach(page -> {
            for (SingleValidationMessage message :
                    VALIDATOR.validateWithResult(RealPublication.text(page)).getMessages()) {
                if (message.getSeverity().compareTo(ResultSeverityEnum.WARNING) >= 0) {
                    faults.add(page.path() + " " + message.getSeverity() + " " + message.getLocationString() + ": "
                            + message.getMessage());
                }
            }
        });
        assertThat(faults).isEmpty();
        assertThat(resources()).hasSizeGreaterThan(300);
    }

    @Test
    void whatBreaksTheStandardIsFound() {
        String path = resources()
                .map(Page::path)
                .filter(p -> p.startsWith("/fhir/Evidence/"))
                .findFirst()
                .orElseThrow();
        String valid = RealPublication.text(path);
        for (String broken : List.of(
                valid.replace("\"status\":\"active\",", ""),
                valid.replace("\"status\":\"active\"", "\"status\":\"alive\""),
                valid.replace("\"code\":\"Overall\"", "\"code\":\"Overal\""),
                valid.replace("\"assertion\":", "\"asertion\":"))) {
            assertThat(broken).isNotEqualTo(valid);
            assertThat(VALIDATOR.validateWithResult(broken).getMessages()).isNotEmpty();
        }
    }

    @Test
    void everyClaimIsEvidenceWithItsCertaintyItsCaveatAndItsSources() {
        for (Claim claim : RealPublication.get().edition().claims()) {
            Evidence evidence = R5.newJsonParser()
                    .parseResource(Evidence.class, RealPublication.text(Address.fhirEvidence(claim.id())));

            assertThat(evidence.getAssertion()).isEqualTo(claim.says());
            assertThat(evidence.getNoteFirstRep().getText())
                    .isEqualTo(claim.caveat().text());
            assertThat(evidence.getText().getDiv().allText())
                    .contains(claim.caveat().text());
            assertThat(evidence.getCertaintyFirstRep().getDescription()).isNotBlank();
            assertThat(evidence.getCertaintyFirstRep()
                            .getRating()
                            .getCodingFirstRep()
                            .getCode())
                    .isEqualTo(claim.findCertainty().map(c -> c.id()).orElse(null));
            assertThat(evidence.getRelatedArtifact().stream()
                            .filter(a -> a.getType() == RelatedArtifact.RelatedArtifactType.DERIVEDFROM)
                            .map(a -> "/fhir/" + a.getResourceReference().getReference()))
                    .containsExactlyElementsOf(claim.sources().stream()
                            .map(e -> Address.fhirCitation(e.source().id()))
                            .toList())
                    .allMatch(path -> RealPublication.get().findPage(path).isPresent());
        }
    }

    @Test
    void everySourceIsACitationWithItsReference() {
        for (Source source : RealPublication.get().edition().sources()) {
            Citation citation = R5.newJsonParser()
                    .parseResource(Citation.class, RealPublication.text(Address.fhirCitation(source.id())));

            assertThat(citation.getSummaryFirstRep().getText()).isNotBlank();
            assertThat(citation.getCitedArtifact().getTitleFirstRep().getText()).isEqualTo(source.title());
        }
    }

    @Test
    void anIdThatFhirCannotHoldIsChangedAlwaysInTheSameWay() {
        assertThat(Address.fhirId("cdc_lupusfacts")).isEqualTo("cdc.lupusfacts");
        assertThat(Address.fhirId("a".repeat(64))).hasSize(64);
        assertThat(Address.fhirId("a".repeat(65)))
                .hasSize(64)
                .isEqualTo(Address.fhirId("a".repeat(65)))
                .isNotEqualTo(Address.fhirId("a".repeat(66)))
                .matches("[A-Za-z0-9\\-.]{1,64}");
    }
}
