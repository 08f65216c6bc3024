package org.lupusportal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What every page shows around its own content.
 *
 * @param name of the portal
 * @param tagline a few words below it
 * @param emergency when to call for help at once
 * @param topics the shelves, as links
 * @param assets addresses of style, script and pictures, by file name
 * @param base of absolute links, without a slash at its end
 * @param edition the first digits of the edition's fingerprint
 * @param language of the page
 * @param linkedData tells search engines what a page is
 * @param contact where readers can tell of a mistake; empty where nobody reads it
 * @param server whether a server answers what is not a file; a copy of the site has none
 */
public record SiteView(
        String name,
        String tagline,
        String emergency,
        List<LinkView> topics,
        Map<String, String> assets,
        String base,
        String edition,
        Locale language,
        LinkedData linkedData,
        Optional<String> contact,
        boolean server) {

    public SiteView {
        topics = List.copyOf(topics);
        assets = Map.copyOf(assets);
    }

    /** The tagline up to its first comma: what fits behind the name in a tab and in a list of search results. */
    public String subject() {
        int comma = tagline.indexOf(',');
        return comma < 0 ? tagline : tagline.substring(0, comma);
    }

    /** Whether these pages are for their writer only. */
    public boolean isPreview() {
        return assets.containsKey(Assets.PREVIEW);
    }

    /** The address of a file in {@code assets/}, which changes with its content. */
    public String asset(String file) {
        String address = assets.get(file);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + file);
        }
        return address;
    }

    /** The address behind the contact; nothing where there is none. */
    public String contactHref() {
        return contact.map(c -> c.contains("@") && !c.contains("/") ? "mailto:" + c : c)
                .orElse("");
    }

    /** The picture that other sites show beside a link to the page at this address, as a whole address. */
    public String picture(String path) {
        boolean article = topics.stream().anyMatch(topic -> path.startsWith(topic.href() + "/"));
        return base + Address.pictureOf(path, article);
    }

    /** The feed of what changed there, as a whole address: a topic's own or that of everything. */
    public String feed(String path) {
        boolean topic = topics.stream().anyMatch(t -> path.equals(t.href()));
        return base + (topic || path.startsWith(Address.EVIDENCE + "/for/") ? Address.feed(path) : Address.FEED);
    }
}
