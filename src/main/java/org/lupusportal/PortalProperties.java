package org.lupusportal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator can set, under {@code portal.}
 *
 * @param content the content folder; without it {@code content} in the working folder, else the copy inside the program
 * @param baseUrl the base of every absolute link, such as {@code https://lupus.example}
 * @param preview serve what is good, show the report as a page and reload the browser: for writers, on their own machine
 * @param authors show {@code /authors}: findings, reviews due, reading grades; for everyone who can reach that path
 */
@ConfigurationProperties("portal")
record PortalProperties(
        @Nullable Path content,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean preview,
        @DefaultValue("false") boolean authors) {

    /** The folder to publish. */
    Path contentFolder() {
        return ContentFolder.find(Optional.ofNullable(content));
    }
}
