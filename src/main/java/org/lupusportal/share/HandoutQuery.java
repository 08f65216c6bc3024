package org.lupusportal.share;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.lupusportal.page.Address;
import org.lupusportal.page.Encoded;
import org.lupusportal.page.ShortLink;

/** Writes what was chosen for a handout into an address, in words for a person or short for a code. */
final class HandoutQuery {

    /** The parameters of an address that do not hold the clinic's own words. */
    private static final List<String> CHOSEN_BY = List.of(
            "read",
            "collection",
            "article",
            "section",
            "part",
            "claim",
            "up",
            "down",
            "language",
            "text",
            "questions",
            "print",
            "paper");

    /** Letters beyond which an address is written anew: a header that leads on to it must not grow without end. */
    private static final int LONGEST_AS_ASKED = 4_000;

    private final HandoutChoice choice;

    HandoutQuery(HandoutChoice choice) {
        this.choice = choice;
    }

    /** The choice in words that a person can read in an address, for the form. */
    String plain() {
        StringJoiner query = new StringJoiner("&");
        choice.items().forEach(item -> {
            query.add("article=" + Encoded.inQuery(item.path().toString()));
            item.sortedSections().forEach(s -> query.add("section=" + Encoded.inQuery(item.path() + "#" + s)));
        });
        choice.claims().forEach(claim -> query.add("claim=" + Encoded.inQuery(claim)));
        addForm(query);
        addClinic(query);
        return query.toString();
    }

    /**
     * The choice as it was asked for, without what was refused and with word of that in its place; empty where nothing was.
     * What was not found stays, so that it is told again.
     *
     * @param asked parameters with their values in order
     */
    Optional<String> withoutRefused(Map<String, List<String>> asked) {
        if (choice.clinic().refusals().isEmpty()) {
            return Optional.empty();
        }
        StringJoiner query = new StringJoiner("&");
        CHOSEN_BY.forEach(name -> asked.getOrDefault(name, List.of()).forEach(value -> add(query, name, value)));
        addClinic(query);
        String refused = choice.clinic().refusals().stream()
                .map(refusal -> "&refused=" + refusal.id())
                .collect(Collectors.joining());
        return Optional.of((query.length() > LONGEST_AS_ASKED ? plain() : query) + refused);
    }

    /**
     * The choice as short as can be, for a link to give away. Items and sections are in capitals with full stops and colons
     * between them, which take a third less room in a code than small letters do.
     *
     * @param codes of the items and then of the claims, as they are now
     * @param withClinic whether the clinic's words are carried too
     */
    String link(List<String> codes, boolean withClinic) {
        StringJoiner read = new StringJoiner(".");
        for (int i = 0; i < codes.size(); i++) {
            Set<String> sections =
                    i < choice.items().size() ? choice.items().get(i).sortedSections() : Set.of();
            StringJoiner item = new StringJoiner(":");
            item.add(codes.get(i));
            sections.forEach(s -> item.add(ShortLink.section(s)));
            read.add(item.toString().toUpperCase(Locale.ROOT));
        }
        StringJoiner query = new StringJoiner("&");
        query.add("read=" + read);
        addForm(query);
        if (withClinic) {
            addClinic(query);
        }
        return Address.HANDOUT + "?" + query;
    }

    private void addForm(StringJoiner query) {
        if (choice.keyPointsOnly()) {
            query.add("text=key-points");
        }
        if (!choice.questions()) {
            query.add("questions=without");
        }
        if (choice.large()) {
            query.add("print=large");
        }
        if (choice.paper() != HandoutChoice.Paper.LETTER) {
            query.add("paper=" + choice.paper().id());
        }
    }

    private void addClinic(StringJoiner query) {
        add(query, "clinic", choice.clinic().name());
        add(query, "phone", choice.clinic().phone());
        add(query, "note", choice.clinic().note());
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + Encoded.inQuery(value));
        }
    }
}
