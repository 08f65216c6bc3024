package org.lupusportal;

import java.time.Clock;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.Verdict;
import org.lupusportal.page.Address;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.Pages;
import org.lupusportal.share.Handouts;
import org.lupusportal.share.PdfPress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that pass on what is published. */
@Configuration(proxyBeanMethods = false)
class ShareConfiguration {

    /** A sheet takes a processor for a moment; two at once leave room for readers on the smallest machine. */
    private static final int SHEETS_AT_ONCE = 2;

    private static final int SHEETS_WAITING = 8;

    @Bean
    Address address(PortalProperties properties) {
        return new Address(properties.baseUrl());
    }

    @Bean
    DaySheets sheets(Pages pages, Clock clock) {
        return new DaySheets(pages, clock);
    }

    @Bean
    Handouts handouts(DaySheets sheets, Clock clock, PortalProperties properties) {
        ClaimGate gate = properties.gate().strict();
        return new Handouts(sheets, clock, note -> isClaim(gate, note), new PdfPress(SHEETS_AT_ONCE, SHEETS_WAITING));
    }

    /** A note that says what a treatment does would be a bare claim. */
    private static boolean isClaim(ClaimGate gate, String note) {
        return gate.judge(note).stream().anyMatch(Verdict::claim);
    }
}
