package org.lupusportal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.lupusportal.clinic.CallerCheck;
import org.lupusportal.data.ChosenLists;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.UnreadableFolderException;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.ContentWatch;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Printer;
import org.lupusportal.publish.Publisher;
import org.lupusportal.share.Handouts;
import org.lupusportal.web.PublishedPagesFilter;
import org.lupusportal.web.StatusPages;
import org.lupusportal.web.UnreadableRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the parts together. Time comes from the clock made here and from nowhere else. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PortalConfiguration.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Where nobody has begun it before, as {@link PortalApplication} does. */
    @Bean
    @ConditionalOnMissingBean
    Opening opening(PortalProperties properties, Clock clock) {
        return new Opening(properties, clock);
    }

    @Bean
    Pages pages(Opening opening) {
        return opening.pages();
    }

    @Bean
    Publisher publisher(Opening opening) {
        return opening.publisher();
    }

    /** The first edition; without one the program does not start. */
    @Bean
    CurrentEdition currentEdition(Opening opening) {
        Outcome first = opening.first();
        if (first instanceof Outcome.Accepted accepted) {
            return new CurrentEdition(accepted);
        }
        throw new ContentRefusedException(first.report(), opening.folder());
    }

    /** A file of keys that cannot be read ends the start: it must not leave the door open. */
    @Bean
    CallerCheck callerCheck(PortalProperties properties, Clock clock) {
        return properties.cdsHooks().callerCheck(clock);
    }

    @Bean
    Supplier<Edition> edition(CurrentEdition current) {
        return current::edition;
    }

    @Bean
    Printer printer(CurrentEdition current, Opening opening) {
        return new Printer(
                current, failure -> LOG.error("A page could not be printed.", failure), () -> judgeAhead(opening));
    }

    /** Printing ahead must not keep the first reader waiting. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> printingAhead(Printer printer) {
        return ready -> printer.start();
    }

    /** A start that trusted the build's seal has checked nothing yet, and the first edit should not wait until that is ready. */
    private static void judgeAhead(Opening opening) {
        Path folder = opening.folder();
        if (!ContentFolder.canChange(folder)) {
            return;
        }
        try {
            opening.publisher()
                    .checkSealed(folder)
                    .filter(Report::hasErrors)
                    .ifPresent(report -> LOG.warn(
                            "What is served was found sound when the program was built, and is not now.\n{}",
                            ContentFolder.report(report, folder)));
        } catch (UnreadableFolderException goneSince) {
            // whoever watches the folder tells of it
            return;
        }
    }

    /** Ends with the program; a copy of the content inside the program cannot change. */
    @Bean
    AutoCloseable contentWatch(Opening opening, CurrentEdition current, Printer printer) {
        Path folder = opening.folder();
        Republisher republisher = new Republisher(folder, opening::publish, current, printer::print);
        return ContentFolder.canChange(folder)
                ? ContentWatch.start(folder, opening.publisher()::today, republisher::republish)
                : () -> {};
    }

    /**
     * Room for a whole page beside each connection: Tomcat's own 8 kB made three writes of one page, each a copy and a call to
     * the system.
     */
    @Bean
    TomcatConnectorCustomizer wholePagesAtOnce() {
        return connector -> connector.setProperty("socket.appWriteBufSize", "32768");
    }

    /**
     * The connector whose reads are completed by the thread that answers. Tomcat's usual one hands each request on an open connection from a
     * polling thread to another, which cost an eighth of the throughput of published pages.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsNotHandedOn() {
        return factory -> factory.setProtocol(Http11Nio2Protocol.class.getName());
    }

    /** Tomcat would refuse {@code TRACE} before the filter that refuses it as this address does. */
    @Bean
    TomcatConnectorCustomizer tracesRefusedByUs() {
        return connector -> connector.setAllowTrace(true);
    }

    /** Requests that Tomcat refuses get a page of the portal's, too; made when asked for, since the server starts before the pages. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(ObjectProvider<StatusPages> pages) {
        return factory -> factory.addContextCustomizers(
                context -> new UnreadableRequests(status -> pages.getObject().of(status))
                        .standBefore((StandardHost) context.getParent()));
    }

    @Bean
    FilterRegistrationBean<PublishedPagesFilter> publishedPages(
            CurrentEdition current, Handouts handouts, Pages pages) {
        FilterRegistrationBean<PublishedPagesFilter> registration = new FilterRegistrationBean<>(
                new PublishedPagesFilter(current, handouts::changed, new ChosenLists(pages.address(), Nearest::to)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
