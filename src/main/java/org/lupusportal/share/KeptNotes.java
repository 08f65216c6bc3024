package org.lupusportal.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/**
 * Keeps evidence notes on the page of the words that they are about: one that slips to the next page alone leaves a claim bare on
 * this one. What is kept whole may leave as much of a page empty, so a paragraph with many claims is parted behind a sentence
 * that makes one, each part with its own notes; and of a long note, certainty and caveat stay, and who was studied may follow
 * overleaf.
 */
final class KeptNotes {

    private static final String NOTE = ".evidence";
    private static final Pattern ENDED = Pattern.compile("[.!?]['\"’”)]*$");

    private final PageRoom room;

    private KeptNotes(PageRoom room) {
        this.room = room;
    }

    /** To be done after {@link BoundWords}, which ends sentences before their signs. */
    static void keep(Document sheet) {
        KeptNotes kept = new KeptNotes(PageRoom.of(sheet));
        List<Element> firsts = sheet.select(NOTE).stream()
                .filter(note -> note.previousElementSibling() == null
                        || !note.previousElementSibling().is(NOTE))
                .toList();
        firsts.forEach(first -> words(first).ifPresent(words -> kept.keep(words, notes(first))));
        sheet.select("ul > li:has(> .kept:first-child)").forEach(KeptNotes::keepSign);
    }

    /** The sign of an item does not move to the next page with what is kept in it, unless all of the item does. */
    private static void keepSign(Element item) {
        List<Element> others = item.children().subList(1, item.childrenSize());
        item.addClass("kept");
        Element last = item;
        for (Element other : others) {
            Element more = new Element("li").addClass("more").appendChild(other);
            last.after(more);
            last = more;
        }
    }

    /** What stands before the notes: a paragraph, or all the words of an item in a list. */
    private static Optional<Element> words(Element first) {
        Element before = first.previousElementSibling();
        if (before != null && before.normalName().equals("p")) {
            return Optional.of(before);
        }
        Element item = first.parent();
        if (item == null || !item.normalName().equals("li")) {
            return Optional.empty();
        }
        List<Node> inline = new ArrayList<>(item.childNodes());
        Element words = new Element("div");
        first.before(words);
        return Optional.of(words.appendChildren(inline.subList(0, inline.indexOf(first))));
    }

    /** A note and those that follow it. */
    private static List<Element> notes(Element first) {
        List<Element> notes = new ArrayList<>();
        for (Element note = first; note != null && note.is(NOTE); note = note.nextElementSibling()) {
            notes.add(note);
        }
        return notes;
    }

    private void keep(Element words, List<Element> notes) {
        List<Part> parts = room.holds(with(words, notes)) ? List.of() : parts(words, notes);
        if (parts.size() < 2) {
            keepTogether(words, notes);
            return;
        }
        for (Part part : parts) {
            Element own = words.shallowClone().appendChildren(part.nodes());
            words.before(own);
            part.notes().forEach(words::before);
            keepTogether(own, part.notes());
        }
        words.remove();
    }

    private static List<Element> with(Element words, List<Element> notes) {
        List<Element> all = new ArrayList<>(List.of(words));
        all.addAll(notes);
        return all;
    }

    /** The first note in any case, further ones as long as there is room. */
    private void keepTogether(Element words, List<Element> notes) {
        Element kept = new Element("div").addClass("kept");
        words.before(kept);
        kept.appendChild(words).appendChild(notes.get(0));
        if (!room.holds(kept.children())) {
            leaveCaveatOnly(notes.get(0), kept);
            return;
        }
        for (Element note : notes.subList(1, notes.size())) {
            if (!room.holds(with(note, kept.children()))) {
                return;
            }
            kept.appendChild(note);
        }
    }

    private static void leaveCaveatOnly(Element note, Element kept) {
        Elements others = note.select(".evidence-caveat ~ p");
        if (others.isEmpty()) {
            return;
        }
        Element rest = new Element("div").addClass("evidence").addClass("rest");
        note.addClass("begun");
        kept.after(rest);
        rest.appendChildren(others);
    }

    /** The words parted behind each sentence that makes a claim, unless two parts would need the same note. */
    private static List<Part> parts(Element words, List<Element> notes) {
        List<Part> parts = new ArrayList<>();
        List<Node> begun = new ArrayList<>();
        for (Node node : words.childNodes()) {
            begun.add(node);
            if (endsClaim(node)) {
                parts.add(Part.of(begun, notes));
                begun = new ArrayList<>();
            }
        }
        if (!begun.isEmpty() && !parts.isEmpty()) {
            Part last = parts.remove(parts.size() - 1);
            parts.add(Part.of(joined(last.nodes(), begun), notes));
        }
        List<Element> needed =
                parts.stream().flatMap(part -> part.notes().stream()).toList();
        boolean eachOnce = needed.size() == notes.size() && Set.copyOf(needed).size() == notes.size();
        boolean allNeed = parts.stream().noneMatch(part -> part.notes().isEmpty());
        return eachOnce && allNeed ? parts : List.of();
    }

    private static boolean endsClaim(Node node) {
        if (!(node instanceof Element bound) || bound.selectFirst("sup.letter") == null) {
            return false;
        }
        Element word = bound.clone();
        word.select("sup").remove();
        return ENDED.matcher(word.text().strip()).find();
    }

    private static List<Node> joined(List<Node> some, List<Node> more) {
        List<Node> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * A part of the words.
     *
     * @param nodes of it, in order
     * @param notes to which its claims point
     */
    private record Part(List<Node> nodes, List<Element> notes) {

        static Part of(List<Node> nodes, List<Element> notes) {
            Set<String> ids = nodes.stream()
                    .filter(Element.class::isInstance)
                    .flatMap(node -> ((Element) node).select("[aria-describedby]").stream())
                    .map(claim -> claim.attr("aria-describedby"))
                    .collect(Collectors.toSet());
            return new Part(
                    List.copyOf(nodes),
                    notes.stream().filter(note -> ids.contains(note.id())).toList());
        }
    }
}
