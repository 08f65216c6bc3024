package org.lupusportal.clinic;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lupusportal.clinic.KnowledgeFeed.Author;
import org.lupusportal.clinic.KnowledgeFeed.Entry;
import org.lupusportal.clinic.KnowledgeFeed.Link;
import org.lupusportal.page.Address;
import org.lupusportal.page.LinkView;

/**
 * Answers the Infobutton requests of health records (HL7 Context-Aware Knowledge Retrieval, URL-based and SOA guides).
 *
 * <pre>{@code
 * Infobutton infobutton = new Infobutton(URI.create("https://lupus.example"), clock);
 * InfobuttonAnswer answer = infobutton.answer(queryString, List.of("text/xml"), catalog);
 * }</pre>
 *
 * Keeps nothing of a request. Immutable and safe to share between threads.
 */
public final class Infobutton {

    /** Where the portal answers. */
    public static final String PATH = "/infobutton";

    private static final String MEDLINEPLUS = "https://connect.medlineplus.gov/application";

    private static final Set<Vocabulary> MEDLINEPLUS_TAKES = Set.of(
            Vocabulary.ICD10CM,
            Vocabulary.ICD9CM,
            Vocabulary.SNOMED,
            Vocabulary.RXNORM,
            Vocabulary.NDC,
            Vocabulary.LOINC);

    private final Address address;
    private final String base;
    private final String host;
    private final Clock clock;

    /**
     * Answers in the name of one portal.
     *
     * @param base of every link, without a slash at its end
     * @param clock by which answers are dated
     */
    public Infobutton(URI base, Clock clock) {
        this.address = new Address(base);
        this.base = address.absolute("/");
        this.host = Optional.ofNullable(base.getHost()).orElse("localhost");
        this.clock = clock;
    }

    /**
     * Answers a request.
     *
     * @param encoded the query string or the body of the form, as sent
     * @param accepted media types of the Accept header, the most wanted first
     * @param catalog the edition from which to answer
     */
    public InfobuttonAnswer answer(String encoded, List<String> accepted, Catalog catalog) {
        try {
            Parameters parameters = Parameters.of(NameValue.read(encoded));
            AnswerForm form = AnswerForm.of(parameters.find("knowledgeresponsetype"), accepted);
            Optional<String> callback = form == AnswerForm.JSONP ? Optional.of(callback(parameters)) : Optional.empty();
            return found(parameters, form, callback, catalog);
        } catch (Refusal refusal) {
            return refused(refusal, encoded, accepted);
        }
    }

    /**
     * Refuses a request as a whole, such as one of a wrong kind, in the form in which its answer was wanted.
     *
     * @param status of HTTP
     * @param message a whole sentence without any value that was sent
     * @param encoded the query string and what there is of the form, as sent; only the wanted form is read from it
     * @param accepted media types of the Accept header, the most wanted first
     */
    public InfobuttonAnswer refuse(int status, String message, String encoded, List<String> accepted) {
        return refused(Refusal.of(status, "", message), encoded, accepted);
    }

    private static InfobuttonAnswer refused(Refusal refusal, String encoded, List<String> accepted) {
        AnswerWish wish = AnswerWish.of(encoded, accepted);
        return new InfobuttonAnswer.Refused(wish.form(), wish.callback(), refusal);
    }

    private static String callback(Parameters parameters) {
        return AnswerWish.callable(parameters.find("callback"))
                .orElseThrow(() -> Refusal.of(
                        400,
                        "callback",
                        "The name of a function has at most 64 letters, digits, dots, underscores and dollar signs, and"
                                + " does not begin with a digit or a dot."));
    }

    private InfobuttonAnswer found(Parameters parameters, AnswerForm form, Optional<String> callback, Catalog catalog) {
        LookUps lookUps = new LookUps(catalog);
        Inquiry inquiry = new InquiryReader(parameters, lookUps).inquiry();
        List<Ranking.Ranked> ranked = new Ranking(lookUps, inquiry).ranked();
        EntryMaker maker = new EntryMaker(catalog, address, host);
        List<Entry> entries = ranked.stream()
                .map(r -> maker.entry(r, inquiry.criteria().size(), inquiry.forClinician()))
                .toList();
        boolean explain = parameters.find("explain").stream().anyMatch("true"::equalsIgnoreCase);
        Optional<LinkView> elsewhere = entries.isEmpty() ? Optional.of(elsewhere(inquiry)) : Optional.empty();
        return new InfobuttonAnswer.Found(
                form,
                callback,
                feed(inquiry, entries, form, elsewhere, explain, catalog),
                ranked.stream().map(r -> catalog.extract(r.match().article())).toList(),
                searched(inquiry),
                elsewhere);
    }

    private KnowledgeFeed feed(
            Inquiry inquiry,
            List<Entry> entries,
            AnswerForm form,
            Optional<LinkView> elsewhere,
            boolean explain,
            Catalog catalog) {
        String query = query(inquiry);
        String name = catalog.edition().site().name();
        return new KnowledgeFeed(
                catalog.language(),
                base,
                name,
                AnswerSubtitle.of(inquiry, entries.isEmpty(), catalog.language()),
                new Author(name, Optional.of(address.absolute(Address.ABOUT))),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                inquiry.used(),
                "urn:uuid:" + UUID.nameUUIDFromBytes((base + query).getBytes(StandardCharsets.UTF_8)),
                links(query, form, elsewhere, catalog.language()),
                entries,
                explain ? inquiry.understood() : List.of());
    }

    /** The request again, with nothing in it but what counts: no password, no place, no age. */
    private static String query(Inquiry inquiry) {
        return inquiry.again().stream()
                .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private List<Link> links(String query, AnswerForm form, Optional<LinkView> elsewhere, String language) {
        List<Link> links = new ArrayList<>();
        String self = address.absolute(PATH) + "?" + query + "&knowledgeResponseType=";
        links.add(new Link(
                self + form.mediaType().replace("+", "%2B"), "self", form.mediaType(), language, "This answer"));
        links.add(new Link(self + "text/html", "alternate", "text/html", language, "This answer as a page"));
        elsewhere.ifPresent(link -> {
            links.add(
                    new Link(address.absolute(Address.SEARCH), "related", "text/html", language, "Search this portal"));
            links.add(new Link(link.href(), "related", "text/html", "en", link.text()));
        });
        return links;
    }

    private static String searched(Inquiry inquiry) {
        return inquiry.criteria().stream()
                .flatMap(c -> c.words().limit(1))
                .findFirst()
                .orElse("");
    }

    /** MedlinePlus knows what this portal does not cover; the link carries the code and nothing else of the request. */
    private static LinkView elsewhere(Inquiry inquiry) {
        return inquiry.criteria().stream()
                .filter(c -> c.isCoded()
                        && c.vocabulary().filter(MEDLINEPLUS_TAKES::contains).isPresent())
                .findFirst()
                .map(c -> MEDLINEPLUS + "?mainSearchCriteria.v.c="
                        + URLEncoder.encode(c.code().orElse(""), StandardCharsets.UTF_8) + "&mainSearchCriteria.v.cs="
                        + c.vocabulary().map(Vocabulary::oid).orElse(""))
                .map(href -> new LinkView(href, "MedlinePlus may have a page for this code", ""))
                .orElseGet(() -> new LinkView("https://medlineplus.gov/", "MedlinePlus may have a page for this", ""));
    }
}
