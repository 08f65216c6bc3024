package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.lupusportal.check.RulePages;
import org.lupusportal.finding.Report;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.CurrentEdition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * For writers on their own machine: the report on the folder as it was last saved, the page behind each rule, and word of the
 * next save. Not there unless {@code portal.preview} is set.
 */
@Controller
@ConditionalOnBooleanProperty("portal.preview")
final class PreviewController {

    private final CurrentEdition current;
    private final Pages pages;

    PreviewController(CurrentEdition current, Pages pages) {
        this.current = current;
        this.pages = pages;
    }

    @GetMapping("/preview")
    void report(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CurrentEdition.Standing standing = current.standing();
        PreviewView view = new PreviewView(
                ReportView.of(newest(standing)),
                standing.refused().isPresent(),
                standing.missed().orElse(""));
        PageBytes page = pages.html("preview", view, standing.publication().edition());
        response.setHeader("X-Robots-Tag", "noindex");
        PageAnswer.write(request, response, page, HttpServletResponse.SC_OK);
    }

    @GetMapping("/preview/rules/{rule}")
    void rule(@PathVariable String rule, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> text = RulePages.find(rule);
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageBytes page = pages.html("preview-rule", new RuleView(rule, text.get()), current.edition());
        PageAnswer.write(request, response, page, HttpServletResponse.SC_OK);
    }

    /** Letters that change with each save that was read, be it good or bad. */
    @GetMapping("/preview/state")
    void state(HttpServletResponse response) throws IOException {
        CurrentEdition.Standing standing = current.standing();
        int findings = Objects.hash(newest(standing).findings(), standing.missed());
        String state = standing.publication().edition().fingerprint() + "-" + Integer.toHexString(findings);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(state.getBytes(StandardCharsets.UTF_8));
    }

    private static Report newest(CurrentEdition.Standing standing) {
        return standing.refused().orElse(standing.report());
    }

    /**
     * What the report's page shows.
     *
     * @param report on the newest save
     * @param refused whether nothing of it can be shown, so that the pages are those of an earlier save
     * @param missed why the folder cannot be read at all; empty where it can
     */
    record PreviewView(ReportView report, boolean refused, String missed) {}

    /**
     * The page behind a rule.
     *
     * @param id of the rule
     * @param text its page, in Markdown
     */
    record RuleView(String id, String text) {}
}
