package org.lupusportal.edition;

/**
 * Where an article stands: its topic and its slug.
 *
 * @param topic id of the topic
 * @param slug its own name
 */
public record ArticlePath(String topic, String slug) implements Comparable<ArticlePath> {

    @Override
    public int compareTo(ArticlePath other) {
        return toString().compareTo(other.toString());
    }

    /** {@code topic/slug}, without a leading slash. */
    @Override
    public String toString() {
        return topic + "/" + slug;
    }
}
