package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The little that is looked at in a patient's own record, if it was sent along: whom to spare a leaflet, and who would not be
 * able to read it. Names, days and addresses in it are never read.
 *
 * @param hasDied whether the record says so
 * @param language the tag of the language that the patient reads best; empty where the record names none
 */
record PatientRecord(boolean hasDied, Optional<String> language) {

    private static final PatientRecord UNKNOWN = new PatientRecord(false, Optional.empty());

    /**
     * Reads the record of one patient. One that was not sent, could not be looked up or is of somebody else tells nothing.
     *
     * @param prefetch all that was looked up beforehand
     * @param patient the id of the patient whose chart is open
     */
    static PatientRecord of(Json prefetch, String patient) {
        return Prefetched.of(prefetch, "patient", "Patient")
                .resources()
                .filter(r -> r.at("resourceType").is("Patient"))
                .filter(r -> r.at("id").is(patient))
                .findFirst()
                .map(PatientRecord::read)
                .orElse(UNKNOWN);
    }

    private static PatientRecord read(Json patient) {
        boolean died = patient.at("deceasedBoolean").isTrue()
                || patient.at("deceasedDateTime").text().isPresent();
        List<Json> spoken = patient.at("communication").items();
        Stream<Json> preferred = spoken.stream().filter(c -> c.at("preferred").isTrue());
        Optional<String> language = Stream.concat(preferred, spoken.size() == 1 ? spoken.stream() : Stream.empty())
                .flatMap(c -> c.at("language").at("coding").items().stream())
                .flatMap(coding -> coding.at("code").text().stream())
                .findFirst();
        return new PatientRecord(died, language);
    }

    /** Whether it is known that the patient reads none of these languages best. */
    boolean readsOtherThan(List<String> languages) {
        return language.map(LanguageTag::main)
                .filter(main -> languages.stream().map(LanguageTag::main).noneMatch(main::equals))
                .isPresent();
    }
}
