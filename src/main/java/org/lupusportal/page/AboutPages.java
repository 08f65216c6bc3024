package org.lupusportal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.UpReason;

/** Pages about the portal itself. */
final class AboutPages {

    private static final Map<String, String> TEMPLATES = Map.of(
            Address.ABOUT, "about/about",
            Address.HOW_WE_JUDGE, "about/how-we-judge-evidence",
            Address.PRIVACY, "about/privacy",
            Address.ACCESSIBILITY, "about/accessibility");

    private final Press press;

    AboutPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        JudgingView view = new JudgingView(
                Arrays.asList(Certainty.values()),
                Arrays.asList(DownReason.values()),
                Arrays.asList(UpReason.values()));
        return TEMPLATES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> press.page(e.getKey(), e.getValue(), view, press.newest()))
                .toList();
    }

    /**
     * What certainty is reckoned from.
     *
     * @param levels from very low to high
     * @param downs reasons to rate down
     * @param ups reasons to rate up
     */
    record JudgingView(List<Certainty> levels, List<DownReason> downs, List<UpReason> ups) {}
}
