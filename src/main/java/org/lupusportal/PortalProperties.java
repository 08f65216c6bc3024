package org.lupusportal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.LearnedClaimGate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator can set, under {@code portal.}
 *
 * @param content the content folder; without it {@code content} in the working folder, else the copy inside the program
 * @param baseUrl the base of every absolute link, such as {@code https://lupus.example}
 * @param preview serve what is good, show the report as a page and reload the browser: for writers, on their own machine
 * @param authors show {@code /authors}: findings, reviews due, reading grades; for everyone who can reach that path
 * @param gate how strictly claims are looked for
 * @param cdsHooks what health records may ask for
 */
@ConfigurationProperties(prefix = "portal", ignoreUnknownFields = false)
record PortalProperties(
        @Nullable Path content,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean preview,
        @DefaultValue("false") boolean authors,
        @DefaultValue Gate gate,
        @DefaultValue CdsHooks cdsHooks) {

    PortalProperties {
        Workshop.refuseHalfAddress(baseUrl);
    }

    /**
     * Where the claim gate that guards articles and handouts draws its line.
     *
     * @param strictAt the lowest score that counts as a claim; lower holds more harmless sentences and lets fewer claims pass
     */
    record Gate(@Nullable Double strictAt) {

        LearnedClaimGate strict() {
            LearnedClaimGate strict = LearnedClaimGate.strict();
            return strictAt == null ? strict : strict.withThreshold(strictAt);
        }
    }

    /**
     * Who may ask for cards from within a browser.
     *
     * @param origins the web addresses of health records, or {@code *} for all
     */
    record CdsHooks(@DefaultValue("*") Set<String> origins) {}

    /** The folder to publish. */
    Path contentFolder() {
        return ContentFolder.find(Optional.ofNullable(content));
    }
}
