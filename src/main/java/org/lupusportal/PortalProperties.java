package org.lupusportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lupusportal.clinic.CallerCheck;
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
 * @param cdsHooks who may call the hooks of health records
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
     * Who may call the hooks.
     *
     * @param origins the web addresses of records that may call from within a browser, or {@code *} for all
     * @param clients records whose calls alone are answered; without any, everybody's are
     */
    record CdsHooks(
            @DefaultValue("*") Set<String> origins,
            @DefaultValue List<Client> clients) {

        CallerCheck callerCheck(Clock clock) {
            return new CallerCheck(clients.stream().map(Client::read).toList(), clock);
        }
    }

    /**
     * A record that may call the hooks.
     *
     * @param issuer {@code iss} of its tokens
     * @param keys a file with the keys that it has published, as a JSON Web Key Set
     * @param jku the address of these keys, where its tokens name one; it is never asked
     * @param tenant {@code tenant} of its tokens, where only one of its customers may call
     */
    record Client(
            String issuer,
            Path keys,
            @Nullable String jku,
            @Nullable String tenant) {

        private CallerCheck.Client read() {
            try {
                return CallerCheck.Client.of(
                        issuer, Optional.ofNullable(jku), Optional.ofNullable(tenant), Files.readString(keys));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the keys of " + issuer + " in " + keys, e);
            }
        }
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

    /** The folder to publish. */
    Path contentFolder() {
        return ContentFolder.find(Optional.ofNullable(content));
    }
}
