package org.lupusportal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.Verdict;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.HeardClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.manuscript.TermDraft;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A manuscript laid out for checking: what has which id, where each is used, and every text that a reader will see. Made once
 * for all rules of one check; safe to share between threads. Long because it answers what every rule asks.
 */
public final class Galley {

    private final Manuscript manuscript;
    private final LocalDate today;
    private final ClaimGate gate;
    private final List<ReaderText> texts;
    private final List<ReaderText> together;
    private final List<Body> bodies;
    private final Addresses addresses;
    private final Map<String, ClaimDraft> claims = new LinkedHashMap<>();
    private final Map<String, SourceDraft> sources = new LinkedHashMap<>();
    private final Map<String, ArticleDraft> articles = new LinkedHashMap<>();
    private final Set<String> files;
    private final Map<String, List<Span>> mentions = new LinkedHashMap<>();
    private final Map<String, List<Span>> citations = new LinkedHashMap<>();
    private final Map<String, List<Verdict>> verdicts = new ConcurrentHashMap<>();

    /**
     * Lays out a manuscript.
     *
     * @param manuscript what was read
     * @param today the day on which it would be published
     * @param gate what finds claims in prose
     */
    public Galley(Manuscript manuscript, LocalDate today, ClaimGate gate) {
        this.manuscript = manuscript;
        this.today = today;
        this.gate = gate;
        this.texts = ReaderTexts.of(manuscript);
        this.together = ReaderTexts.together(manuscript, texts);
        this.bodies = bodies(manuscript).toList();
        this.addresses = new Addresses(manuscript);
        this.files = manuscript.files().stream().map(ContentFile::path).collect(Collectors.toCollection(TreeSet::new));
        manuscript.claims().forEach(claim -> claims.putIfAbsent(claim.id().value(), claim));
        manuscript.sources().forEach(this::indexSource);
        StrayFolders strays = new StrayFolders(manuscript);
        manuscript.articles().forEach(article -> index(article, strays));
        bodies.forEach(this::index);
    }

    /** A source that differs from its file is known by both names, so that the difference is the only finding. */
    private void indexSource(SourceDraft source) {
        sources.put(source.fileId(), source);
        sources.putIfAbsent(source.id().value(), source);
    }

    /** An article in a folder that is no topic is known by the topic that was meant too, likewise. */
    private void index(ArticleDraft article, StrayFolders strays) {
        articles.put(article.topic() + "/" + article.slug(), article);
        strays.topicMeant(article).map(topic -> topic + "/" + article.slug()).ifPresent(path -> {
            articles.putIfAbsent(path, article);
            files.add("articles/" + path + ".md");
        });
    }

    private void index(Body body) {
        body.mentions().forEach(m -> use(mentions, m.claim(), m.at()));
        body.citations()
                .map(Mark.Citation::sources)
                .flatMap(List::stream)
                .forEach(cited -> use(citations, cited.id(), cited.at()));
    }

    private static void use(Map<String, List<Span>> uses, String id, Span at) {
        uses.computeIfAbsent(id, i -> new ArrayList<>()).add(at);
    }

    private static Stream<Body> bodies(Manuscript manuscript) {
        return Stream.of(
                        manuscript.articles().stream().flatMap(a -> bodies(a).stream()),
                        manuscript.heardClaims().stream()
                                .map(HeardClaimDraft::answer)
                                .flatMap(Optional::stream),
                        manuscript.terms().stream().map(TermDraft::definition).flatMap(Optional::stream))
                .flatMap(found -> found);
    }

    /** The key points of an article, then its text. */
    public static List<Body> bodies(ArticleDraft article) {
        List<Body> all = new ArrayList<>(article.keyPoints());
        all.add(article.body());
        return all;
    }

    public Manuscript manuscript() {
        return manuscript;
    }

    public LocalDate today() {
        return today;
    }

    /** Every text that a reader can see, but what claims say, what was heard, and titles of sources. */
    public List<ReaderText> texts() {
        return texts;
    }

    /** What is written apart and read together; each knows the texts of which it is made. */
    List<ReaderText> together() {
        return together;
    }

    /** What claims say and what was heard: the words that {@link #texts} leaves to claims and answers. */
    public Stream<Passage> said() {
        return Stream.concat(
                manuscript.claims().stream().flatMap(claim -> claim.says().stream()),
                manuscript.heardClaims().stream()
                        .flatMap(heard -> Stream.concat(heard.heard().stream(), heard.alsoHeard().stream())));
    }

    /** Every piece of Markdown: articles and their key points, answers, definitions. */
    public List<Body> bodies() {
        return bodies;
    }

    public Optional<ClaimDraft> findClaim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Collection<String> claimIds() {
        return Collections.unmodifiableSet(claims.keySet());
    }

    public Optional<SourceDraft> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Collection<String> sourceIds() {
        return Collections.unmodifiableSet(sources.keySet());
    }

    /** The sources of a claim that exist. */
    public List<SourceDraft> sourcesOf(ClaimDraft claim) {
        return claim.sources().stream()
                .flatMap(evidence -> findSource(evidence.id().value()).stream())
                .toList();
    }

    /** To which certainty the words of a claim are held; to none while it starts against the designs of its sources. */
    public Optional<Certainty> certaintyOf(ClaimDraft claim) {
        return Studies.certainty(claim).filter(certainty -> !Studies.startsAgainstDesign(sourcesOf(claim), claim));
    }

    /** The ids of the interventions in the site file; empty where it has no such list, so that any may be named. */
    public Set<String> interventions() {
        return manuscript.site().stream()
                .flatMap(site -> site.interventions().stream())
                .flatMap(intervention -> intervention.id().stream())
                .map(Located::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The article with this topic and slug, {@code topic/slug}. */
    public Optional<ArticleDraft> findArticle(String path) {
        return Optional.ofNullable(articles.get(path));
    }

    /** The path of every content file, sorted; of an article in a folder that is no topic, its right path too. */
    public Set<String> files() {
        return Collections.unmodifiableSet(files);
    }

    /** Every {@code topic/slug}, sorted. */
    public Collection<String> articlePaths() {
        return Collections.unmodifiableSet(articles.keySet());
    }

    /** Whether the page of an address may stand in something that could not be read, so that its lack proves nothing. */
    public boolean mayPublish(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean nameless = partOf(path) == Part.HEARD
                && manuscript.heardClaims().stream()
                        .anyMatch(heard -> heard.id().isEmpty());
        return nameless || Stream.of(Part.ARTICLES, partOf(path)).anyMatch(part -> manuscript.mayHold(part, name));
    }

    /** Where the page of an address is written; the alias of an article may stand for any. */
    private static Part partOf(String path) {
        return switch (path.substring(0, path.lastIndexOf('/') + 1)) {
            case "/" -> Part.SITE;
            case "/evidence/" -> Part.CLAIMS;
            case "/heard/" -> Part.HEARD;
            case "/sources/" -> Part.SOURCES;
            default -> Part.ARTICLES;
        };
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Where texts make a claim, from bracket to bracket, in the order of files. */
    public List<Span> mentionsOf(String claim) {
        return mentions.getOrDefault(claim, List.of());
    }

    /** Where texts cite a source. */
    public List<Span> citationsOf(String source) {
        return citations.getOrDefault(source, List.of());
    }

    /** One verdict a sentence of a text; the same text is judged once. */
    public List<Verdict> judge(String text) {
        return verdicts.computeIfAbsent(text, gate::judge);
    }

    /** Whether any sentence of a text is a claim. */
    public boolean makesClaim(String text) {
        return judge(text).stream().anyMatch(Verdict::claim);
    }
}
