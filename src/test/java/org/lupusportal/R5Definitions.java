package org.lupusportal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * The definitions of FHIR R5, each read when the validator first asks for it: reading all seven thousand takes longer than all
 * other tests together, and ours need a few dozen.
 */
final class R5Definitions implements IValidationSupport {

    private static final String FOLDER = "/org/hl7/fhir/r5/packages/";

    private final FhirContext context;
    private final List<NpmPackage> packages;
    private final Map<String, Optional<IBaseResource>> read = new ConcurrentHashMap<>();

    R5Definitions(FhirContext context) {
        this.context = context;
        this.packages = List.of(open("hl7.fhir.r5.core-5.0.0.tgz"), open("hl7.terminology-5.1.0.tgz"));
    }

    private static NpmPackage open(String file) {
        try (InputStream in = R5Definitions.class.getResourceAsStream(FOLDER + file)) {
            return NpmPackage.fromPackage(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        return find("StructureDefinition", url);
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return find("ValueSet", url);
    }

    @Override
    public IBaseResource fetchCodeSystem(String url) {
        return find("CodeSystem", url);
    }

    /** Types and resources themselves, without profiles and extensions, whose names hold a hyphen. */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        try {
            return packages.get(0).listResources("StructureDefinition").stream()
                    .filter(file -> file.matches("StructureDefinition-[A-Za-z]+\\.json"))
                    .map(file -> file.replace("StructureDefinition-", "").replace(".json", ""))
                    .map(name -> (T) fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/" + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IBaseResource find(String type, String url) {
        String bare = url.replaceFirst("\\|.*", "");
        String file = type + "-" + bare.substring(bare.lastIndexOf('/') + 1) + ".json";
        return read.computeIfAbsent(
                        type + " " + bare,
                        wanted -> packages.stream()
                                .filter(source -> has(source, file))
                                .map(source -> load(source, file))
                                .filter(resource ->
                                        ((CanonicalResource) resource).getUrl().equals(bare))
                                .findFirst())
                .orElse(null);
    }

    private static boolean has(NpmPackage source, String file) {
        try {
            return source.hasFile("package", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IBaseResource load(NpmPackage source, String file) {
        try (InputStream in = source.load("package", file)) {
            return context.newJsonParser().parseResource(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
