package org.lupusportal.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.text.Located;

/** A study that cannot be found again: no DOI, PubMed number or number in a trial register, or one that is none. */
public final class SourceWithoutIdentifier implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "source-without-identifier", "a study that nobody can look up may not exist, and a reader cannot tell");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Pointed brackets stand only where publishers once named the issue of a journal in a DOI, as in {@code <725::AID-ART29>}. */
    private static final Pattern DOI = Pattern.compile(
            "10\\.\\d{4,9}(?:\\.\\d+)*/(?:[!-~&&[^<>\"'`\\\\^{|}]]|<[A-Za-z0-9.:;-]*::AID-[A-Z0-9-]+>)+(?<![.,;:])");

    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern PMCID = Pattern.compile("PMC[1-9]\\d{0,8}");

    /** What was meant as a number of the register of the United States, with a letter O for a zero or a digit too few. */
    private static final Pattern MEANT_AS_NCT = Pattern.compile("(?i)\\bNCT[\\dO]*\\b");

    private static final Pattern NCT = Pattern.compile("NCT\\d{8}");

    /** The numbers of the registers of the World Health Organization's network, and of reviews. */
    private static final Pattern REGISTRATION = Pattern.compile(
            "\\b(?:NCT\\d{8}|ISRCTN\\d{6,8}|ChiCTR[A-Z-]*\\d{8,12}|ITMCTR\\d{8,12}|ACTRN\\d{14}|KCT\\d{7}|DRKS\\d{8}"
                    + "|IRCT\\d{6,}(?:N\\d+)?|(?:EudraCT|EUCTR|CTIS|EU CT)[ -]?(?:number |No\\.? )?\\d{4}-\\d{6}-\\d{2}"
                    + "|\\d{4}-5\\d{5}-\\d{2}-\\d{2}"
                    + "|CTRI/\\d{4}/\\d{2,3}/\\d{6}|UMIN\\d{9}|jRCTs?\\d{9,10}|JapicCTI-?\\d{6}|JMA-IIA\\d{5}"
                    + "|NTR\\d{2,5}|NL\\d{3,5}|NL-OMON\\d+|PACTR\\d{15,16}|RBR-[a-z0-9]{5,}|RPCEC\\d{8}"
                    + "|SLCTR/\\d{4}/\\d{3}|TCTR\\d{11}|PER-\\d{3}-\\d{2}|LBCTR\\d{10}|HKUCTR-\\d+|CRD\\d{11,15})\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().sources().stream()
                .flatMap(source -> Stream.of(
                                malformed(source, "DOI", DOI, "10.1136/annrheumdis-2017-211073"),
                                malformed(source, "PMID", PMID, "28478399"),
                                malformed(source, "PMCID", PMCID, "PMC5530347"),
                                malformedRegistration(source),
                                missing(galley, source))
                        .flatMap(Optional::stream)
                        .limit(1));
    }

    private static Optional<Finding> malformed(SourceDraft source, String key, Pattern form, String example) {
        return Optional.ofNullable(source.places().get(key))
                .filter(written -> !form.matcher(written.value()).matches())
                .map(written -> Finding.of(CARD, written.at(), Quoted.of(written.value()) + " is not a " + key)
                        .labelled("leads nowhere")
                        .fix("write it as in `" + key + ": " + example + "`"));
    }

    private static Optional<Finding> malformedRegistration(SourceDraft source) {
        return source.findFact("registration")
                .filter(written -> MEANT_AS_NCT
                        .matcher(written.value())
                        .results()
                        .anyMatch(number -> !NCT.matcher(number.group()).matches()))
                .map(written -> Finding.of(
                                CARD, written.at(), Quoted.of(written.value()) + " is no number of a trial register")
                        .labelled("leads nowhere")
                        .fix("write the letters NCT and eight digits, as in `registration: NCT01539902`"));
    }

    private static Optional<Finding> missing(Galley galley, SourceDraft source) {
        Optional<Located<String>> registration = source.findFact("registration");
        boolean needed = Studies.design(source).map(StudyDesign::isStudy).orElse(false);
        boolean found = Stream.of("DOI", "PMID").anyMatch(source.places()::containsKey)
                || registration
                        .filter(r -> REGISTRATION.matcher(r.value()).find())
                        .isPresent();
        if (!needed || found || galley.manuscript().mayHold(source.file(), "registration")) {
            return Optional.empty();
        }
        if (registration.isPresent()) {
            return Optional.of(Finding.of(
                            CARD,
                            registration.get().at(),
                            Quoted.of(registration.get().value()) + " is no number of a trial register")
                    .labelled("no DOI or PMID beside it")
                    .fix("write the number as in `registration: NCT01539902`, or add `DOI` or `PMID`"));
        }
        return Optional.of(
                Finding.of(CARD, source.id().at(), "study " + Quoted.of(source.fileId()) + " has no identifier")
                        .labelled("no DOI, PMID or registration")
                        .fix("add `DOI`, `PMID`, or `registration` under `custom`"));
    }
}
