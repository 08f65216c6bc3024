package org.lupusportal.manuscript;

import java.util.Optional;
import org.lupusportal.text.Located;

/**
 * One line of {@code addresses.txt}: {@code /path}, or {@code /old -> /new} for a path that has moved.
 *
 * @param path a path that was published, with its leading slash
 * @param movedTo the path that took its place
 */
public record AddressLine(Located<String> path, Optional<Located<String>> movedTo) {}
