package org.lupusportal.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;

/**
 * Every address of the portal, in one place. All are paths from the root; only {@link #absolute} makes whole addresses, from
 * the base that the operator has set and never from what a request says.
 */
public final class Address {

    public static final String HOME = "/";
    public static final String EVIDENCE = "/evidence";
    public static final String SOURCES = "/sources";
    public static final String GLOSSARY = "/glossary";
    public static final String HEARD = "/heard";
    public static final String CHECK = "/check";
    public static final String COMPARE = "/compare";
    public static final String SEARCH = "/search";
    public static final String SUGGESTIONS = "/search/suggest";
    public static final String HANDOUT = "/handout";
    public static final String HANDOUT_PDF = "/handout.pdf";
    public static final String CLINICS = "/for-clinics";
    public static final String SHARED_LINKS = "/for-clinics/links";
    public static final String HOW_WE_JUDGE = "/about/how-we-judge-evidence";
    public static final String PRIVACY = "/about/privacy";
    public static final String ACCESSIBILITY = "/about/accessibility";
    public static final String OVERRULINGS = "/about/overrulings";
    public static final String DESIGN = "/about/design";
    public static final String ABOUT = "/about";
    public static final String API = "/api";
    public static final String API_ARTICLES = "/api/articles";
    public static final String API_CLAIMS = "/api/claims";
    public static final String API_SOURCES = "/api/sources";
    public static final String OPENAPI = "/openapi.json";
    public static final String FEED = "/feed.atom";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String ROBOTS = "/robots.txt";
    private static final String FHIR = "/fhir";
    public static final String FHIR_METADATA = "/fhir/metadata";
    public static final String PICTURE = "/picture.png";
    public static final String DEVELOPERS = "/about/data";

    private static final int LONGEST_FHIR_ID = 64;

    private final URI base;
    private final boolean copy;

    private Address(URI base, boolean copy) {
        this.base = base;
        this.copy = copy;
    }

    /**
     * Makes addresses on a base.
     *
     * @param base scheme, host and port, without a slash at its end
     */
    public Address(URI base) {
        this(base, false);
    }

    /**
     * Makes addresses on a base.
     *
     * @param base scheme, host and port, without a slash at its end
     * @param server whether a server answers there; a copy of the site has none
     */
    static Address of(URI base, boolean server) {
        return new Address(base, !server);
    }

    /** Whether there is no server that could answer what is not a file. */
    boolean isOfCopy() {
        return copy;
    }

    /**
     * The whole address by which a page is passed on: the short link; in a copy the page's own, because only a server knows where
     * the short link of a text leads that has changed since.
     */
    public String shared(ShortLink link) {
        return absolute(copy ? link.path() : shortLink(link.code()));
    }

    /** The whole address of a path, for paper, feeds and other machines. */
    public String absolute(String path) {
        String start = base.toString();
        return (start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path;
    }

    public static String topic(String topic) {
        return "/" + topic;
    }

    public static String article(ArticlePath path) {
        return "/" + path;
    }

    public static String article(Article article) {
        return article(article.path());
    }

    public static String claim(String id) {
        return EVIDENCE + "/" + id;
    }

    /** Where a DOI resolves; old ones hold brackets that no address may hold as they are. */
    public static String doi(String doi) {
        try {
            return new URI("https", "doi.org", "/" + doi, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address can be made of the DOI " + doi, e);
        }
    }

    /** All claims on one intervention. */
    public static String evidenceFor(String intervention) {
        return EVIDENCE + "/for/" + intervention;
    }

    public static String source(String id) {
        return SOURCES + "/" + id;
    }

    public static String heard(String id) {
        return HEARD + "/" + id;
    }

    public static String drawing(String name) {
        return "/images/" + name;
    }

    public static String term(String id) {
        return GLOSSARY + "#" + id;
    }

    /** An article as data. */
    public static String apiArticle(ArticlePath path) {
        return API_ARTICLES + "/" + path;
    }

    /** A claim as data. */
    public static String apiClaim(String id) {
        return API_CLAIMS + "/" + id;
    }

    /** A source as data. */
    public static String apiSource(String id) {
        return API_SOURCES + "/" + id;
    }

    /** A list as data: the first part at the list's own address, each further one at one that no article or claim can have. */
    public static String apiList(String list, int part) {
        return part == 1 ? list : list.replaceFirst("^" + API, API + "/lists") + "/" + part;
    }

    /** The address of a link as writers make it, between files; what is no such link stays as it is. */
    public static String ofLink(String target, String topic) {
        return Prose.address(target, topic);
    }

    /** The feed of what changed on a page and below it. */
    public static String feed(String path) {
        return path.equals(HOME) ? FEED : path + FEED;
    }

    /** A part of the list of pages, where it is too long for one file; numbered from 1. */
    public static String sitemap(int part) {
        return "/sitemap-" + part + ".xml";
    }

    /** The picture that other sites show beside a link to an article. */
    public static String picture(String article) {
        return article + PICTURE;
    }

    /** The picture for any page: an article has its own, all others share one. */
    static String pictureOf(String path, boolean article) {
        return article ? picture(path) : PICTURE;
    }

    /** The base of all FHIR resources; nothing is served at it. */
    public static String fhir() {
        return FHIR;
    }

    /** A claim as a FHIR resource. */
    public static String fhirEvidence(String claim) {
        return FHIR + "/Evidence/" + fhirId(claim);
    }

    /** A source as a FHIR resource. */
    public static String fhirCitation(String source) {
        return FHIR + "/Citation/" + fhirId(source);
    }

    /**
     * An id of ours as FHIR takes it: letters, digits, hyphens and dots, 64 at most. Ours hold no dot, so none can become
     * another's; one that is too long is cut and ends in a check sum.
     */
    public static String fhirId(String id) {
        String allowed = id.replace('_', '.');
        return allowed.length() <= LONGEST_FHIR_ID
                ? allowed
                : allowed.substring(0, LONGEST_FHIR_ID - 9) + "." + String.format("%08x", id.hashCode());
    }

    /** The short link with this code. */
    public static String shortLink(String code) {
        return "/s/" + code;
    }

    /** The code of an article or a claim, as {@code svg} or {@code png}. */
    public static String qr(String path, String form) {
        return path + "/qr." + form;
    }

    /** An article or a claim as a sheet to print. */
    public static String pdf(String path) {
        return path + ".pdf";
    }

    /** A source, or all, as CSL-JSON. */
    static String cslJson(String path) {
        return path + ".json";
    }

    /** A source, or all, as BibTeX. */
    static String bibTex(String path) {
        return path + ".bib";
    }

    /** A source, or all, as RIS. */
    static String ris(String path) {
        return path + ".ris";
    }

    /** The form of a handout that holds one page: of a claim or of an article. */
    static String handout(String path) {
        String claim = EVIDENCE + "/";
        return HANDOUT
                + (path.startsWith(claim)
                        ? "?claim=" + Encoded.inQuery(path.substring(claim.length()))
                        : "?article=" + Encoded.inQuery(path.substring(1)));
    }

    /** One section of an article as a sheet to print. */
    public static String sectionPdf(ArticlePath path, String section) {
        return HANDOUT_PDF + "?section=" + Encoded.inQuery(path + "#" + section);
    }
}
