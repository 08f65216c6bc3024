package org.lupusportal.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;

/** A path that was published once and now leads nowhere. */
public final class AddressLost implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("address-lost", "a link or printed code that a patient kept must not lead to nothing");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Map<String, String> moves = moves(galley);
        return galley.manuscript().addresses().stream().flatMap(line -> {
            if (line.movedTo().isPresent()) {
                return line.movedTo().stream()
                        .filter(to -> isLost(galley, to.value()))
                        .map(to -> target(galley, moves, to));
            }
            return isLost(galley, line.path().value())
                            && !moves.containsKey(line.path().value())
                    ? Stream.of(path(galley, line.path()))
                    : Stream.empty();
        });
    }

    /** Where each address leads that is no page: those that have moved, and the aliases of articles. */
    private static Map<String, String> moves(Galley galley) {
        Map<String, String> moves = new HashMap<>();
        galley.manuscript()
                .articles()
                .forEach(article -> article.aliases().forEach(alias -> moves.put(alias.value(), article.address())));
        galley.manuscript()
                .addresses()
                .forEach(line -> line.movedTo()
                        .ifPresent(to -> moves.putIfAbsent(line.path().value(), to.value())));
        return moves;
    }

    /** The page to which redirects lead in the end; none where they go round in a circle or to nothing. */
    private static Optional<String> end(Galley galley, Map<String, String> moves, String from) {
        Set<String> passed = new HashSet<>();
        String at = from;
        while (moves.containsKey(at) && passed.add(at)) {
            at = moves.getOrDefault(at, at);
        }
        return Optional.of(at).filter(galley.addresses()::isPublished);
    }

    private static boolean isLost(Galley galley, String path) {
        return !galley.addresses().isPublished(path) && !galley.mayPublish(path);
    }

    private static Finding path(Galley galley, Located<String> path) {
        return Finding.of(CARD, path.at(), Quoted.of(path.value()) + " was published and now leads nowhere")
                .labelled("no page, no alias")
                .fix("write `" + path.value() + " -> " + successor(galley, path.value()) + "`, or bring the page back");
    }

    private static String successor(Galley galley, String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1);
        return galley.addresses().published().stream()
                .filter(other -> other.endsWith("/" + slug))
                .sorted()
                .findFirst()
                .or(() -> Nearest.to(path, galley.addresses().published()))
                .orElse("/new/path");
    }

    private static Finding target(Galley galley, Map<String, String> moves, Located<String> to) {
        if (moves.containsKey(to.value())) {
            return Finding.of(CARD, to.at(), Quoted.of(to.value()) + " is itself a redirect, not a page")
                    .labelled("leads on to " + moves.get(to.value()))
                    .fix(end(galley, moves, to.value())
                            .map(page -> "write `" + page + "`, the page at the end")
                            .orElse("name the page that took the place of the old one"));
        }
        return Finding.of(CARD, to.at(), Quoted.of(to.value()) + " took over an address and does not exist")
                .labelled("no such page")
                .fix(Nearest.to(to.value(), galley.addresses().published())
                        .map(near -> "write `" + near + "`")
                        .orElse("name the page that took the place of the old one"));
    }
}
