package org.lupusportal.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lupusportal.finding.Nearest;
import org.lupusportal.markdown.Link;

/** Where a link that leads nowhere was most likely meant to lead. */
public final class LinkMeant {

    private LinkMeant() {}

    /** What was most likely meant, as it would be written there: the address of a page, or a file. */
    public static Optional<String> find(Galley galley, Link link) {
        String target = Addresses.withoutAnchor(link.target());
        if (link.target().startsWith("/") && !link.image()) {
            return galley.addresses()
                    .findEnd(target)
                    .or(() -> Nearest.to(target, galley.addresses().published()));
        }
        return movedFile(galley, link, target).or(() -> nearestFile(galley, link));
    }

    /** The file of an article that took over the address of the one that is linked. */
    private static Optional<String> movedFile(Galley galley, Link link, String target) {
        return Addresses.file(link.at().file(), target)
                .flatMap(Addresses::article)
                .flatMap(path -> galley.addresses().findEnd("/" + path))
                .map(page -> page.substring(1))
                .filter(path -> galley.findArticle(path).isPresent())
                .map(path -> "../" + path + ".md");
    }

    private static Optional<String> nearestFile(Galley galley, Link link) {
        String folder = link.image() ? "images/" : "articles/";
        String up = link.image() ? "../../images/" : "../";
        String target = Addresses.withoutAnchor(link.target());
        String name = target.substring(target.lastIndexOf('/') + 1).replaceFirst("(?:\\.(?:md|svg))?(?:\\?.*)?$", "");
        Map<String, String> byName = galley.files().stream()
                .filter(f -> f.startsWith(folder))
                .collect(Collectors.toMap(
                        f -> f.substring(f.lastIndexOf('/') + 1, f.lastIndexOf('.')), f -> f, (a, b) -> a));
        return Nearest.to(name, byName.keySet())
                .flatMap(near -> Optional.ofNullable(byName.get(near)))
                .map(file -> up + file.substring(folder.length()));
    }
}
