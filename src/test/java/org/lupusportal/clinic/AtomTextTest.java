package org.lupusportal.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeEdition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads the answers with ROME and with the JDK's own parser: programs that know Atom and nothing of us. */
class AtomTextTest {

    private static final Catalog CATALOG = Catalog.of(SomeEdition.withCodes());
    private static final Infobutton INFOBUTTON = new Infobutton(URI.create("https://lupus.example"), Clock.systemUTC());
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ASKED =
            "mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=ICD10CM&mainSearchCriteria.v.dn=%3Cb%3E%26%22%27%5D%5D%3E";

    private static String xml(String query) {
        InfobuttonAnswer answer = INFOBUTTON.answer(query, List.of(), CATALOG);
        return answer instanceof InfobuttonAnswer.Found found
                ? AtomText.of(found.feed())
                : AtomText.of(((InfobuttonAnswer.Refused) answer).refusal());
    }

    private static Document document(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getLocalName())
                .distinct()
                .toList();
    }

    @Test
    void aFeedReaderReadsTheAnswer() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml(ASKED)));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Lupus Portal");
        assertThat(feed.getEntries()).hasSize(2);
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Lupus and your kidneys");
        assertThat(entry.getLink()).isEqualTo("https://lupus.example/lupus/kidneys");
        assertThat(entry.getUri()).isEqualTo("tag:lupus.example,2026-11-22:/lupus/kidneys");
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getAuthor()).isEqualTo("Lupus Portal");
        assertThat(Jsoup.parse(entry.getDescription().getValue()).text())
                .contains("Low certainty")
                .contains(SomeEdition.CAVEAT)
                .contains("p < 0.05");
    }

    @Test
    void whatWasSentComesBackEscaped() throws Exception {
        NodeList categories = document(xml(ASKED)).getElementsByTagNameNS(ATOM, "category");

        assertThat(IntStream.range(0, categories.getLength())
                        .mapToObj(i -> ((Element) categories.item(i)).getAttribute("term")))
                .contains("<b>&\"']]>");
    }

    @Test
    void elementsStandInTheOrderOfTheStandard() throws Exception {
        Element feed = document(xml(ASKED)).getDocumentElement();
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(children(feed))
                .containsExactly("title", "subtitle", "author", "updated", "category", "id", "link", "entry");
        assertThat(children(entry))
                .containsExactly(
                        "title",
                        "link",
                        "id",
                        "updated",
                        "author",
                        "summary",
                        "category",
                        "bibliographicCitation",
                        "isPartOf",
                        "provenance");
    }

    @Test
    void languageStandsOnFeedEntriesAndLinksAndEveryLinkIsWhole() throws Exception {
        Document document = document(xml(ASKED));
        NodeList links = document.getElementsByTagNameNS(ATOM, "link");
        NodeList entries = document.getElementsByTagNameNS(ATOM, "entry");

        assertThat(document.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en");
        assertThat(((Element) entries.item(0)).getAttribute("xml:lang")).isEqualTo("en");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            assertThat(List.of("href", "rel", "type", "hreflang", "title")).allMatch(link::hasAttribute);
            assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
        }
    }

    @Test
    void citationsAndProvenanceUseTheTermsOfDublinCore() throws Exception {
        NodeList citations =
                document(xml(ASKED)).getElementsByTagNameNS("http://purl.org/dc/terms/", "bibliographicCitation");

        assertThat(citations.getLength()).isPositive();
        assertThat(citations.item(0).getTextContent()).contains("A randomised trial of cells");
    }

    @Test
    void anEmptyAnswerIsAFeedWithoutEntries() throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(xml("mainSearchCriteria.v.c=E11.9&mainSearchCriteria.v.cs=ICD10CM")));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getTitle()).isEqualTo("Lupus Portal");
    }

    @Test
    void anExplanationStandsInANamespaceOfItsOwn() throws Exception {
        Document document = document(xml(ASKED + "&explain=true"));

        assertThat(document.getElementsByTagNameNS("urn:lupus-portal:infobutton", "parameter")
                        .getLength())
                .isPositive();
        assertThat(new SyndFeedInput()
                        .build(new StringReader(xml(ASKED + "&explain=true")))
                        .getEntries())
                .hasSize(2);
    }

    @Test
    void aRefusalIsXmlToo() throws Exception {
        Element error = document(xml("")).getDocumentElement();

        assertThat(children(error)).containsExactly("status", "parameter", "message", "example");
    }

    @Test
    void charactersThatXmlCannotHoldDoNotBreakIt() throws Exception {
        String query = "mainSearchCriteria.v.ot=a%00b%08c%EF%BF%BEd%F0%9F%98%80";

        assertThat(document(xml(query)).getDocumentElement().getTextContent()).contains("a b c d😀");
    }
}
