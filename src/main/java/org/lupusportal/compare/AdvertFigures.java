package org.lupusportal.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lupusportal.gate.SignLesson;

/** How many of the signs that people marked in whole texts are seen, as a text. Stateless. */
public final class AdvertFigures {

    private AdvertFigures() {}

    /**
     * The whole account: of each text what was overlooked and what was seen that is not there, then the sum.
     *
     * @param adverts texts as pasted, with the signs by the names that readers see
     */
    public static String account(List<SignLesson> adverts) {
        StringBuilder account = new StringBuilder();
        int shown = 0;
        int overlooked = 0;
        int wrong = 0;
        for (int i = 0; i < adverts.size(); i++) {
            SignLesson advert = adverts.get(i);
            Set<String> seen =
                    Signs.in(advert.text(), false).stream().map(Sign::name).collect(Collectors.toSet());
            Set<String> missed = without(advert.signs(), seen);
            Set<String> extra = without(seen, advert.signs());
            account.append(String.format(Locale.ROOT, "%d overlooked %s, wrong %s%n", i + 1, missed, extra));
            shown += advert.signs().size();
            overlooked += missed.size();
            wrong += extra.size();
        }
        return account.append(String.format(
                        Locale.ROOT,
                        "%d texts: %d of %d signs seen, %d seen that are none%n",
                        adverts.size(),
                        shown - overlooked,
                        shown,
                        wrong))
                .toString();
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }
}
