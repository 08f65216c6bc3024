package org.lupusportal;

import java.time.Clock;
import java.time.Duration;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.Verdict;
import org.lupusportal.page.Address;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.share.Handouts;
import org.lupusportal.share.PdfPress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that pass on what is published. */
@Configuration(proxyBeanMethods = false)
class ShareConfiguration {

    /** A sheet takes a processor for a moment; two at once leave room for readers on the smallest machine. */
    private static final int SHEETS_AT_ONCE = 2;

    private static final int SHEETS_WAITING = 8;

    /** Twice the heap in which the portal still serves, in bytes. */
    private static final long ROOMY_HEAP = 192L << 20;

    private static final Duration PAUSE_FOR_THE_FIRST_READER = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(ShareConfiguration.class);

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

    /**
     * Gets the press ready while nobody waits for a sheet yet; not on a small machine, where the first sheet may take its time and what
     * nobody prints shall take no memory.
     */
    @Bean
    ApplicationListener<ApplicationReadyEvent> warmPress(Handouts handouts, CurrentEdition current) {
        return ready -> {
            if (Runtime.getRuntime().maxMemory() >= ROOMY_HEAP) {
                Thread warming = new Thread(() -> warmUp(handouts, current), "press-warming");
                warming.setDaemon(true);
                warming.start();
            }
        };
    }

    private static void warmUp(Handouts handouts, CurrentEdition current) {
        try {
            Thread.sleep(PAUSE_FOR_THE_FIRST_READER.toMillis());
            handouts.warmUp(current.edition());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The first sheet could not be printed.", e);
        }
    }

    /** A note that says what a treatment does would be a bare claim. */
    private static boolean isClaim(ClaimGate gate, String note) {
        return gate.judge(note).stream().anyMatch(Verdict::claim);
    }
}
