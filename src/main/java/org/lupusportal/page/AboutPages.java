package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.UpReason;

/** Pages about the portal itself. */
final class AboutPages {

    private static final Map<String, String> TEMPLATES = Map.of(
            Address.ABOUT, "about/about",
            Address.HOW_WE_JUDGE, "about/how-we-judge-evidence",
            Address.PRIVACY, "about/privacy",
            Address.ACCESSIBILITY, "about/accessibility",
            Address.DEVELOPERS, "about/data");

    private final Press press;

    AboutPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        JudgingView view = new JudgingView(
                Arrays.asList(Certainty.values()),
                Arrays.asList(DownReason.values()),
                Arrays.asList(UpReason.values()));
        List<Page> pages = new ArrayList<>();
        TEMPLATES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> press.page(e.getKey(), e.getValue(), view, Days.UNKNOWN))
                .forEach(pages::add);
        pages.add(press.page(Address.CLINICS, "for-clinics", new ClinicsView(collections()), Days.UNKNOWN));
        pages.add(press.page(Address.DESIGN, "about/design", design(), Days.UNKNOWN));
        return pages;
    }

    private List<CollectionView> collections() {
        return press.edition().site().collections().stream()
                .map(list -> new CollectionView(
                        list.name(),
                        list.summary(),
                        Address.HANDOUT + "?text=key-points&collection=" + Encoded.inQuery(list.id()) + "#give",
                        Address.HANDOUT_PDF + "?text=key-points&collection=" + Encoded.inQuery(list.id())))
                .toList();
    }

    private DesignView design() {
        return new DesignView(
                examples(),
                IconArray.svg(30, "people-example", "An example: 3 of 10 people. The same share of 100 people."),
                press.edition().claims().stream()
                        .findFirst()
                        .map(claim -> ShareView.of(
                                ClaimTitle.of(claim, press.edition().site()), ShortLink.of(claim), press.address())));
    }

    /** The first claim of each certainty, the first gap and the first that was not studied in people. */
    private List<ClaimLine> examples() {
        Map<String, ClaimLine> first = new LinkedHashMap<>();
        for (Claim claim : press.edition().claims()) {
            boolean people = !(claim instanceof Claim.Rated rated) || !rated.isWithoutPeople();
            ClaimLine line = ClaimLine.of(claim, press.edition());
            first.putIfAbsent(line.note().step() + (people ? "" : " not in people"), line);
        }
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * What clinics need.
     *
     * @param collections ready choices of pages
     */
    record ClinicsView(List<CollectionView> collections) {}

    /**
     * A ready choice of pages.
     *
     * @param name for which visit
     * @param summary for whom
     * @param href the handout with link and code
     * @param pdf the same as a sheet
     */
    record CollectionView(String name, String summary, String href, String pdf) {}

    /**
     * The parts of pages in their states.
     *
     * @param examples a claim for each state of the evidence note
     * @param people counts as a picture
     * @param share how a claim is passed on; empty where there is no claim
     */
    record DesignView(List<ClaimLine> examples, String people, Optional<ShareView> share) {}

    /**
     * What certainty is reckoned from.
     *
     * @param levels from very low to high
     * @param downs reasons to rate down
     * @param ups reasons to rate up
     */
    record JudgingView(List<Certainty> levels, List<DownReason> downs, List<UpReason> ups) {}
}
