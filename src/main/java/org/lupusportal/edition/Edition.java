package org.lupusportal.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;

/**
 * All content, checked: what the portal serves until the next edition takes its place. Immutable and safe to share between
 * threads. Long because all that an edition holds is found and collected here.
 */
public final class Edition {

    private final Site site;
    private final Map<ArticlePath, Article> articles;
    private final Map<String, Claim> claims;
    private final Map<String, Source> sources;
    private final List<HeardClaim> heardClaims;
    private final List<Term> terms;
    private final List<SignOff> signOffs;
    private final Map<String, Drawing> drawings;
    private final Map<String, String> redirects;
    private final String fingerprint;
    private final List<Article> articleList;
    private final Shelves shelves;
    private final List<Claim> claimList;
    private final List<Source> sourceList;
    private final LocalDate lastChanged;

    private Edition(Builder builder) {
        this.site = builder.site;
        this.articles = Collections.unmodifiableMap(builder.articles);
        this.claims = Collections.unmodifiableMap(builder.claims);
        this.sources = Collections.unmodifiableMap(builder.sources);
        this.heardClaims = List.copyOf(builder.heardClaims);
        this.terms = List.copyOf(builder.terms);
        this.signOffs = List.copyOf(builder.signOffs);
        this.drawings = Collections.unmodifiableMap(builder.drawings);
        this.redirects = Collections.unmodifiableMap(builder.redirects);
        this.fingerprint = builder.fingerprint;
        this.articleList = List.copyOf(articles.values());
        this.shelves = new Shelves(articleList);
        this.claimList = List.copyOf(claims.values());
        this.sourceList = List.copyOf(sources.values());
        this.lastChanged = Stream.concat(
                        articleList.stream().map(Article::lastChanged),
                        claimList.stream().map(Claim::checked))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    public static Builder of(Site site, String fingerprint) {
        return new Builder(site, fingerprint);
    }

    public Site site() {
        return site;
    }

    /** Every article, by topic in the site's order, then by its own order, then by path. */
    public List<Article> articles() {
        return articleList;
    }

    /** The articles of a topic in their order; none where there is no such topic. */
    public List<Article> articlesOf(String topic) {
        return shelves.of(topic);
    }

    /** The article that stands before this one in its topic. */
    public Optional<Article> before(Article article) {
        return shelves.beside(article, -1);
    }

    /** The article that stands after this one in its topic. */
    public Optional<Article> after(Article article) {
        return shelves.beside(article, 1);
    }

    public Optional<Article> findArticle(ArticlePath path) {
        return Optional.ofNullable(articles.get(path));
    }

    /** Every claim, sorted by id. */
    public List<Claim> claims() {
        return claimList;
    }

    public Optional<Claim> findClaim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The claim that a checked text mentions; there is one, or the text would not have been published. */
    public Claim claim(String id) {
        return findClaim(id).orElseThrow(() -> new IllegalStateException("no claim " + id + " in this edition"));
    }

    /** Every source, sorted by id. */
    public List<Source> sources() {
        return sourceList;
    }

    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The source that a checked text cites; there is one, or the text would not have been published. */
    public Source source(String id) {
        return findSource(id).orElseThrow(() -> new IllegalStateException("no source " + id + " in this edition"));
    }

    /** The newest day on which anything changed for a reader. */
    public LocalDate lastChanged() {
        return lastChanged;
    }

    /** In the order of their files and of the entries in them. */
    public List<HeardClaim> heardClaims() {
        return heardClaims;
    }

    /** Sorted by name, without regard to case. */
    public List<Term> terms() {
        return terms;
    }

    public List<SignOff> signOffs() {
        return signOffs;
    }

    /** The newest sign-off that still holds for the article's present text. */
    public Optional<SignOff> findSignOff(Article article) {
        return signOffs.stream().filter(s -> s.holdsFor(article)).max(Comparator.comparing(SignOff::on));
    }

    /** Every drawing, sorted by name. */
    public List<Drawing> drawings() {
        return List.copyOf(drawings.values());
    }

    public Optional<Drawing> findDrawing(String name) {
        return Optional.ofNullable(drawings.get(name));
    }

    /** Former paths and the paths that took their place, both with a leading slash. */
    public Map<String, String> redirects() {
        return redirects;
    }

    /** SHA-256 of all content in lower-case hexadecimal: the same for the same content on every machine. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Collects the parts of an edition; not for sharing between threads. */
    public static final class Builder {

        private final Site site;
        private final String fingerprint;
        private final Map<ArticlePath, Article> articles = new LinkedHashMap<>();
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private List<HeardClaim> heardClaims = List.of();
        private List<Term> terms = List.of();
        private List<SignOff> signOffs = List.of();
        private final Map<String, Drawing> drawings = new LinkedHashMap<>();
        private final Map<String, String> redirects = new LinkedHashMap<>();

        private Builder(Site site, String fingerprint) {
            this.site = site;
            this.fingerprint = fingerprint;
        }

        public Builder articles(List<Article> all) {
            List<String> topics = site.topics().stream().map(Topic::id).toList();
            all.stream()
                    .sorted(Comparator.comparingInt(
                                    (Article a) -> topics.indexOf(a.path().topic()))
                            .thenComparingInt(Article::order)
                            .thenComparing(Article::path))
                    .forEach(a -> articles.put(a.path(), a));
            return this;
        }

        public Builder claims(List<Claim> all) {
            all.stream().sorted(Comparator.comparing(Claim::id)).forEach(c -> claims.put(c.id(), c));
            return this;
        }

        public Builder sources(List<Source> all) {
            all.stream().sorted(Comparator.comparing(Source::id)).forEach(s -> sources.put(s.id(), s));
            return this;
        }

        public Builder heardClaims(List<HeardClaim> all) {
            heardClaims = all;
            return this;
        }

        public Builder terms(List<Term> all) {
            terms = all.stream()
                    .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
            return this;
        }

        public Builder signOffs(List<SignOff> all) {
            signOffs = all;
            return this;
        }

        public Builder drawings(List<Drawing> all) {
            all.stream().sorted(Comparator.comparing(Drawing::name)).forEach(d -> drawings.put(d.name(), d));
            return this;
        }

        public Builder redirects(Map<String, String> all) {
            redirects.putAll(all);
            return this;
        }

        public Edition build() {
            return new Edition(this);
        }
    }
}
