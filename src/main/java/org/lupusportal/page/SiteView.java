package org.lupusportal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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
 */
public record SiteView(
        String name,
        String tagline,
        String emergency,
        List<LinkView> topics,
        Map<String, String> assets,
        String base,
        String edition,
        Locale language) {

    public SiteView {
        topics = List.copyOf(topics);
        assets = Map.copyOf(assets);
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
}
