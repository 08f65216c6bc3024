package org.lupusportal.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.AddressLine;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;

/** A path that was published once and now leads nowhere. */
public final class AddressLost implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("address-lost", "a link or printed code that a patient kept must not lead to nothing");

    private static final int MANY = 5;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Map<String, List<Located<String>>> gone = gone(galley)
                .collect(Collectors.groupingBy(AddressLost::folder, LinkedHashMap::new, Collectors.toList()));
        Collection<String> published = galley.addresses().published();
        Stream<Finding> paths = gone.entrySet().stream().flatMap(below -> {
            boolean anyLeft = published.stream().anyMatch(other -> other.startsWith(below.getKey()));
            boolean each = anyLeft || below.getValue().size() == 1;
            return each && !isOfOneFile(below.getKey(), below.getValue())
                    ? below.getValue().stream().map(path -> path(galley, path))
                    : Stream.of(whole(below.getKey(), below.getValue()));
        });
        return Stream.concat(paths, lostTargets(galley));
    }

    private static String folder(Located<String> path) {
        return path.value().substring(0, path.value().lastIndexOf('/') + 1);
    }

    /** So many that they were most likely made of one file. */
    private static boolean isOfOneFile(String folder, List<Located<String>> lost) {
        return lost.size() >= MANY && Set.of("/evidence/", "/heard/").contains(folder);
    }

    /** All that was below one folder, or in one file, is one mistake: it is gone, or bears another name. */
    private static Finding whole(String folder, List<Located<String>> lost) {
        return Finding.of(
                        CARD,
                        lost.get(0).at(),
                        lost.size() + " pages below " + Quoted.of(folder) + " that were published are gone")
                .labelled("the first of them")
                .fix("bring back the files that they were made of, or write where each has moved")
                .alsoAt(lost.stream().skip(1).map(Located::at), "gone too");
    }

    /** Paths that were published, and neither are nor have moved. */
    private static Stream<Located<String>> gone(Galley galley) {
        return galley.manuscript().addresses().stream()
                .filter(line -> line.movedTo().isEmpty())
                .map(AddressLine::path)
                .filter(path -> isLost(galley, path.value())
                        && galley.addresses().findMove(path.value()).isEmpty());
    }

    /** Moves that end at no page; those that go round in a circle are one mistake, told at the first of them. */
    private static Stream<Finding> lostTargets(Galley galley) {
        Map<Set<String>, List<Located<String>>> circles = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (AddressLine line : galley.manuscript().addresses()) {
            line.movedTo().filter(to -> isLost(galley, to.value())).ifPresent(to -> {
                Set<String> circle = galley.addresses().circle(to.value());
                if (circle.contains(line.path().value())) {
                    circles.computeIfAbsent(circle, c -> new ArrayList<>()).add(to);
                } else {
                    findings.add(target(galley, to));
                }
            });
        }
        return Stream.concat(findings.stream(), circles.values().stream().map(AddressLost::circle));
    }

    private static Finding circle(List<Located<String>> moves) {
        return Finding.of(CARD, moves.get(0).at(), "moves that begin here go round and reach no page")
                .labelled("leads back to itself")
                .fix("name the page that took the place of the old one")
                .alsoAt(moves.stream().skip(1).map(Located::at), "and on from here");
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

    private static Finding target(Galley galley, Located<String> to) {
        Optional<String> on = galley.addresses().findMove(to.value());
        if (on.isPresent()) {
            return Finding.of(CARD, to.at(), Quoted.of(to.value()) + " is itself a redirect, not a page")
                    .labelled("leads on to " + on.get())
                    .fix(galley.addresses()
                            .findEnd(to.value())
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
