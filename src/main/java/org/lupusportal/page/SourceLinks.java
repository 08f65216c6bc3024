package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.evidence.Source;

/** Where a source itself can be read: its DOI, its place in PubMed, its trial's place in a register. */
final class SourceLinks {

    /** Registers with a page of their own for each trial; the search portal of the WHO has those of all others. */
    private static final List<Register> REGISTERS = List.of(
            new Register("NCT\\d{8}", "https://clinicaltrials.gov/study/%s"),
            new Register("ISRCTN\\d{8}", "https://www.isrctn.com/%s"),
            new Register("20\\d\\d-5\\d{5}-\\d\\d-\\d\\d", "https://euclinicaltrials.eu/ctis-public/view/%s"),
            new Register(
                    "\\d{4}-\\d{6}-\\d\\d(?!-)", "https://www.clinicaltrialsregister.eu/ctr-search/search?query=%s"),
            new Register("ACTRN\\d{14}", "https://www.anzctr.org.au/%s.aspx"),
            new Register(
                    "(?:ChiCTR|CTRI|DRKS|IRCT|jRCT|JPRN|KCT|NTR|PACTR|RBR-|TCTR|UMIN)[\\w/.-]*\\w",
                    "https://trialsearch.who.int/Trial2.aspx?TrialID=%s"));

    private SourceLinks() {}

    static List<LinkView> of(Source source) {
        List<LinkView> links = new ArrayList<>();
        source.findDoi().ifPresent(doi -> add(links, Address.doi(doi), "DOI " + doi));
        source.findPmid().ifPresent(id -> add(links, "https://pubmed.ncbi.nlm.nih.gov/" + id + "/", "PubMed " + id));
        source.findText("PMCID")
                .filter(id -> id.matches("PMC\\d+"))
                .ifPresent(id -> add(
                        links,
                        "https://pmc.ncbi.nlm.nih.gov/articles/" + id + "/",
                        "Free full text in PubMed Central"));
        source.study().registration().ifPresent(numbers -> REGISTERS.forEach(register -> register.add(numbers, links)));
        source.findUrl().ifPresent(url -> add(links, url, "The page itself"));
        return links;
    }

    private static void add(List<LinkView> links, String href, String text) {
        if (links.stream().noneMatch(link -> link.href().equals(href))) {
            links.add(new LinkView(href, text, ""));
        }
    }

    private record Register(Pattern number, String href) {

        Register(String number, String href) {
            this(Pattern.compile("(?<![\\w-])" + number), href);
        }

        void add(String numbers, List<LinkView> links) {
            Matcher found = number.matcher(numbers);
            while (found.find()) {
                SourceLinks.add(
                        links, href.formatted(Encoded.inQuery(found.group())), "Trial register " + found.group());
            }
        }
    }
}
