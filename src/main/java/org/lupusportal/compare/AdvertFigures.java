package org.lupusportal.compare;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many of the signs and claims that people marked in whole texts are seen, as a text. For one account. */
final class AdvertFigures {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final StringBuilder account = new StringBuilder();
    private final Count signs = new Count();
    private final Count claims = new Count();

    private AdvertFigures() {}

    /** How many there are, and how many of them were overlooked or seen where there is none. */
    private static final class Count {
        private int there;
        private int overlooked;
        private int wrong;

        void add(int marked, Collection<String> missed, Collection<String> extra) {
            there += marked;
            overlooked += missed.size();
            wrong += extra.size();
        }

        int seen() {
            return there - overlooked;
        }
    }

    /** One text with what was read in it. */
    record Read(Advert advert, Comparison comparison) {}

    /**
     * The whole account: of each text what was overlooked and what was seen that is not there, then the sums. A claim is seen if the
     * place that is marked holds it or lies in it: a list of claims may be marked item by item.
     */
    static String of(List<Read> texts) {
        AdvertFigures figures = new AdvertFigures();
        for (int i = 0; i < texts.size(); i++) {
            figures.account.append(i + 1);
            figures.addSigns(texts.get(i));
            figures.addClaims(texts.get(i));
            figures.account.append(System.lineSeparator());
        }
        return figures.account
                .append(String.format(
                        Locale.ROOT,
                        "%d texts: %d of %d signs seen, %d seen that are none%n",
                        texts.size(),
                        figures.signs.seen(),
                        figures.signs.there,
                        figures.signs.wrong))
                .append(String.format(
                        Locale.ROOT,
                        "%d with marked claims: %d of %d claims seen, %d seen that are none%n",
                        texts.stream()
                                .filter(t -> t.advert().claims().isPresent())
                                .count(),
                        figures.claims.seen(),
                        figures.claims.there,
                        figures.claims.wrong))
                .toString();
    }

    private void addSigns(Read read) {
        Set<String> marked = read.advert().signs();
        Set<String> seen = read.comparison().signs().stream()
                .filter(Sign::hasWords)
                .map(Sign::name)
                .collect(Collectors.toSet());
        Set<String> missed = without(marked, seen);
        Set<String> extra = without(seen, marked);
        account.append(String.format(Locale.ROOT, " overlooked %s, wrong %s", missed, extra));
        signs.add(marked.size(), missed, extra);
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }

    private void addClaims(Read read) {
        read.advert().claims().ifPresent(marked -> {
            List<String> seen =
                    read.comparison().claims().stream().map(FoundClaim::words).toList();
            List<String> missed = notAmong(seen, marked);
            List<String> extra = notAmong(marked, seen);
            account.append(String.format(Locale.ROOT, ", claims overlooked %s, wrong %s", missed, extra));
            claims.add(marked.size(), missed, extra);
        });
    }

    private static List<String> notAmong(Collection<String> others, Collection<String> sentences) {
        List<String> plain = others.stream().map(AdvertFigures::plain).toList();
        return sentences.stream()
                .filter(sentence -> plain.stream().noneMatch(other -> meet(other, plain(sentence))))
                .sorted()
                .toList();
    }

    private static boolean meet(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String plain(String sentence) {
        return NO_LETTERS.matcher(sentence).replaceAll(" ").strip();
    }
}
