package org.lupusportal.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.AddressLine;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/** Two things that say where one address leads: an alias or a moved path that is published or taken, or a second line for it. */
public final class DuplicateAddress implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("duplicate-address", "a kept link would lead to another page than the one that was shared");

    private static final Pattern PLACE_OF_ITS_OWN = Pattern.compile(
            "/(?:actuator|assets|authors|cds-services|check|error|handout|infobutton|preview|s|search)(?:/.*)?");

    private static final Pattern FORM = Pattern.compile("(?:\\.pdf|/qr\\.(?:svg|png)|/feed\\.atom)$");

    private static final Pattern FILE = Pattern.compile("\\.[a-z0-9]+$");

    private static final Pattern INDEX = Pattern.compile("/index\\.(?:html|json)$");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Map<String, Span> taken = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ArticleDraft article : galley.manuscript().articles()) {
            article.aliases().forEach(alias -> claim(galley, alias, article.address(), taken, findings));
        }
        for (AddressLine line : galley.manuscript().addresses()) {
            line.movedTo().ifPresent(to -> claim(galley, line.path(), to.value(), taken, findings));
        }
        return Stream.concat(findings.stream(), again(galley));
    }

    /** Lines for a path that has one already; two moves of one path, and a move of a page that is there, are found above. */
    private static Stream<Finding> again(Galley galley) {
        Map<String, AddressLine> first = new HashMap<>();
        return galley.manuscript().addresses().stream().flatMap(line -> {
            AddressLine before = first.putIfAbsent(line.path().value(), line);
            return before == null || isFoundAbove(galley, before, line)
                    ? Stream.empty()
                    : Stream.of(Finding.of(
                                    CARD,
                                    line.path().at(),
                                    Quoted.of(line.path().value()) + " has a line already")
                            .labelled("again here")
                            .alsoAt(before.path().at(), "first here")
                            .fix("keep one of the two lines"));
        });
    }

    private static boolean isFoundAbove(Galley galley, AddressLine first, AddressLine again) {
        boolean moved = first.movedTo().isPresent();
        boolean movedAgain = again.movedTo().isPresent();
        return (moved && movedAgain)
                || ((moved || movedAgain)
                        && galley.addresses().isPublished(again.path().value()));
    }

    /** Whether the portal answers there without a page: at a place of its own, or with another form of a page. */
    private static boolean isOwn(Galley galley, String path) {
        return PLACE_OF_ITS_OWN.matcher(path).matches()
                || (FORM.matcher(path).find()
                        && galley.addresses().isPublished(FORM.matcher(path).replaceFirst("")));
    }

    /**
     * The published address whose file, in a copy of files, would stand where this address needs a folder: {@code /feed.atom} for
     * {@code /feed.atom/old}, {@code /lupus/skin} for {@code /lupus/skin/index.html}.
     */
    private static Optional<String> fileInTheWay(Galley galley, String path) {
        return Stream.iterate(path, at -> !at.isEmpty(), at -> at.substring(0, at.lastIndexOf('/')))
                .filter(at -> isFile(galley, at))
                .findFirst();
    }

    private static boolean isFile(Galley galley, String path) {
        return Stream.of(INDEX, FORM)
                        .map(form -> form.matcher(path))
                        .anyMatch(form -> form.find() && galley.addresses().isPublished(form.replaceFirst("")))
                || (FILE.matcher(path).find() && galley.addresses().isPublished(path));
    }

    /** What stands at an address already; nothing where it is free to lead elsewhere. */
    private static Optional<String> owner(Galley galley, String path, String leadsTo) {
        if (galley.addresses().isPublished(path)) {
            return Optional.of(path.equals(leadsTo) ? "the article itself" : "a page of its own");
        }
        return isOwn(galley, path) ? Optional.of("the portal itself") : Optional.empty();
    }

    private static void claim(
            Galley galley, Located<String> path, String leadsTo, Map<String, Span> taken, List<Finding> findings) {
        Span before = taken.putIfAbsent(path.value(), path.at());
        Optional<String> owner = owner(galley, path.value(), leadsTo);
        Optional<String> file = fileInTheWay(galley, path.value());
        if (owner.isPresent()) {
            findings.add(Finding.of(CARD, path.at(), "`" + path.value() + "` is the address of " + owner.get())
                    .labelled("cannot lead to " + leadsTo)
                    .fix("remove it here, or move the page that stands there"));
        } else if (file.isPresent()) {
            findings.add(
                    Finding.of(CARD, path.at(), "`" + path.value() + "` lies below the file of `" + file.get() + "`")
                            .labelled("cannot lead to " + leadsTo)
                            .fix("remove it: a copy of files can have no folder where a file is"));
        } else if (before != null) {
            findings.add(Finding.of(CARD, path.at(), "`" + path.value() + "` already leads elsewhere")
                    .labelled("again here")
                    .alsoAt(before, "first here")
                    .fix("keep one of the two"));
        }
    }
}
