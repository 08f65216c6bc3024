package org.lupusportal.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An Infobutton answer: a feed in the form that the standard lays over Atom.
 *
 * @param language of the feed itself
 * @param base against which nothing needs resolving, since all its links are whole
 * @param title name of the portal
 * @param subtitle what was asked and what came of it, in a sentence
 * @param author who publishes, with an address
 * @param updated when the answer was made
 * @param categories the parameters that were used, as the standard names them
 * @param id the same for the same question
 * @param links to this answer and onward
 * @param entries best first, at most ten; empty where nothing was found
 * @param understood how each parameter was understood; empty unless asked for
 */
public record KnowledgeFeed(
        String language,
        String base,
        String title,
        String subtitle,
        Author author,
        Instant updated,
        List<Category> categories,
        String id,
        List<Link> links,
        List<Entry> entries,
        List<Understood> understood) {

    public KnowledgeFeed {
        categories = List.copyOf(categories);
        links = List.copyOf(links);
        entries = List.copyOf(entries);
        understood = List.copyOf(understood);
    }

    /**
     * Who stands behind it.
     *
     * @param name of an organization or a person
     * @param uri its page; empty for a person
     */
    public record Author(String name, Optional<String> uri) {}

    /**
     * A parameter with its value.
     *
     * @param scheme the standard's name of the parameter
     * @param term its value
     */
    public record Category(String scheme, String term) {}

    /**
     * A link with all that the standard demands of one.
     *
     * @param href a whole address
     * @param rel {@code alternate}, {@code related} or {@code self}
     * @param type media type of what is there
     * @param hreflang its language
     * @param title its name
     */
    public record Link(String href, String rel, String type, String hreflang, String title) {}

    /**
     * How a parameter was understood.
     *
     * @param parameter the standard's name
     * @param value as sent; empty for what was not looked at
     * @param meaning what it means here
     * @param used whether it chose or ordered the entries
     */
    public record Understood(String parameter, String value, String meaning, boolean used) {}

    /**
     * One article.
     *
     * @param language in which it is written
     * @param title its title
     * @param links the article first
     * @param id the same in every answer
     * @param updated when it was last changed
     * @param authors at least one
     * @param summaryHtml key points, each with certainty, caveat and source; plain HTML with whole addresses
     * @param categories what it is about, how near it comes and how sure its claims are
     * @param citations a reference for each of its sources
     * @param provenance how new the evidence is and who reviewed the text
     * @param partOf the shelf it stands on
     * @param why why it was found, for people
     * @param path its address below the portal's own
     */
    public record Entry(
            String language,
            String title,
            List<Link> links,
            String id,
            Instant updated,
            List<Author> authors,
            String summaryHtml,
            List<Category> categories,
            List<String> citations,
            String provenance,
            String partOf,
            String why,
            String path) {

        public Entry {
            links = List.copyOf(links);
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
            citations = List.copyOf(citations);
        }
    }
}
