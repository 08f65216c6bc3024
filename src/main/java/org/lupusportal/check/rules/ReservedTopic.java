package org.lupusportal.check.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.text.Located;

/** A topic named like an address that the portal needs for itself. */
public final class ReservedTopic implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("reserved-topic", "two pages at one address: the reader gets one and is promised the other");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final Set<String> RESERVED = Set.of(
            "about",
            "actuator",
            "api",
            "assets",
            "authors",
            "cds-services",
            "check",
            "compare",
            "error",
            "evidence",
            "feed.atom",
            "fhir",
            "for-clinics",
            "glossary",
            "handout",
            "handout.pdf",
            "heard",
            "images",
            "infobutton",
            "openapi.json",
            "picture.png",
            "robots.txt",
            "s",
            "search",
            "sitemap.xml",
            "sources",
            "sources.bib",
            "sources.json",
            "sources.ris");

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().site().stream().flatMap(site -> {
            Set<String> languages =
                    site.languages().stream().map(Located::value).collect(Collectors.toSet());
            return site.topics().stream()
                    .flatMap(topic -> topic.id().stream())
                    .filter(id -> RESERVED.contains(id.value()) || languages.contains(id.value()))
                    .map(ReservedTopic::finding);
        });
    }

    private static Finding finding(Located<String> id) {
        return Finding.of(CARD, id.at(), "the address `/" + id.value() + "` belongs to the portal itself")
                .labelled("taken")
                .fix("give the topic another id, and its folder in content/articles the same");
    }
}
