package org.lupusportal.gate;

import java.util.List;
import org.lupusportal.gate.Reading.Unit;

/**
 * Finds the traits of a sentence: its words and pairs of words, the row of classes that they make, which class comes
 * before which, who is said to do what to what, and the form of the whole.
 *
 * <p>A trait is a 32-bit key. Two different traits may share one; with some hundred thousand of them that is rare and
 * harmless, since each weighs little. Long because each kind of trait is read here. Stateless.
 */
final class TraitReader {

    private static final String CORE = "IODGERCHASVPXBQUYK";
    private static final String COUNTER = "zudgflxvkqoh";

    private TraitReader() {}

    static void read(Reading reading, String text, int start, int end, Traits into) {
        addWords(reading.words(), into);
        addRow(reading.units(), into);
        addMixed(reading, into);
        addOrder(reading, into);
        addThreads(reading, into);
        addScene(reading, into);
        addForm(reading, text, start, end, into);
    }

    private static int key(int template, int a) {
        return mix(mix(template * 0x51ED27, a), 0x1234567);
    }

    private static int key(int template, int a, int b) {
        return mix(mix(mix(template * 0x51ED27, a), b), 0x2345671);
    }

    private static int key(int template, int a, int b, int c) {
        return mix(mix(mix(mix(template * 0x51ED27, a), b), c), 0x3456712);
    }

    private static int mix(int hash, int more) {
        int mixed = (hash ^ more) * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    private static void addWords(List<Word> words, Traits into) {
        int n = words.size();
        int before = 1;
        for (int i = 0; i < n; i++) {
            Word word = words.get(i);
            int stem = word.stem().hashCode();
            into.add(key(1, stem), i, i + 1);
            into.add(key(2, word.lower().hashCode()), i, i + 1);
            into.add(key(3, before, stem), Math.max(0, i - 1), i + 1);
            before = stem;
        }
        into.add(key(3, before, 3), Math.max(0, n - 1), n);
    }

    private static void addRow(Unit[] row, Traits into) {
        for (int i = 0; i < row.length; i++) {
            Unit unit = row[i];
            into.add(key(10, unit.fine()), unit.from(), unit.to());
            into.add(key(11, unit.fine(), unit.form()), unit.from(), unit.to());
            int fine = i > 0 ? row[i - 1].fine() : 1;
            int broad = i > 0 ? row[i - 1].broad() : 1;
            int from = i > 0 ? row[i - 1].from() : 0;
            into.add(key(12, fine, unit.fine()), from, unit.to());
            into.add(key(13, broad, unit.broad(), unit.form()), from, unit.to());
            if (i > 1) {
                into.add(key(14, row[i - 2].fine(), fine, unit.fine()), row[i - 2].from(), unit.to());
                into.add(key(15, row[i - 2].broad(), broad, unit.broad()), row[i - 2].from(), unit.to());
                into.add(key(17, row[i - 2].fine(), unit.fine()), row[i - 2].from(), unit.to());
            }
            if (i > 2) {
                int pair = mix(row[i - 3].broad(), row[i - 2].broad());
                into.add(key(16, pair, broad, unit.broad()), row[i - 3].from(), unit.to());
            }
        }
    }

    /** Pairs of a class and the word beside it: "DRUG for", "helps SYMPTOM". */
    private static void addMixed(Reading reading, Traits into) {
        Unit[] row = reading.units();
        for (int i = 1; i < row.length; i++) {
            Unit left = row[i - 1];
            Unit right = row[i];
            if (left.hit() >= 0) {
                int stem = reading.words().get(right.from()).stem().hashCode();
                into.add(key(20, left.fine(), stem), left.from(), right.to());
            }
            if (right.hit() >= 0) {
                int stem = reading.words().get(left.to() - 1).stem().hashCode();
                into.add(key(21, stem, right.fine()), left.from(), right.to());
            }
        }
    }

    /** Which broad class stands somewhere before which, and which fine ones within a few terms. */
    private static void addOrder(Reading reading, Traits into) {
        List<Hit> hits = reading.hits().stream()
                .filter(hit -> !hit.wordClass().isEveryday())
                .toList();
        long seen = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit left = hits.get(i);
            for (int j = i + 1; j < Math.min(hits.size(), i + 7); j++) {
                Hit right = hits.get(j);
                if (j > i + 1 && j < i + 4) {
                    into.add(key(30, left.wordClass().key(), right.wordClass().key()), left.from(), right.to());
                }
                int broad = left.wordClass().broad().charAt(0) * 128
                        + right.wordClass().broad().charAt(0);
                long bit = 1L << (mix(broad, 7) & 63);
                if ((seen & bit) == 0) {
                    into.add(key(31, broad), left.from(), right.to());
                }
                seen |= bit;
            }
        }
    }

    /** Rows of three broad classes with others between, and the classes that follow one another, with how far and whether good or bad. */
    private static void addThreads(Reading reading, Traits into) {
        List<Hit> hits = reading.hits().stream()
                .filter(hit -> !hit.wordClass().isEveryday())
                .toList();
        for (int i = 0; i < hits.size(); i++) {
            Hit one = hits.get(i);
            if (i > 0) {
                Hit before = hits.get(i - 1);
                int gap = Math.min(3, one.from() - before.to());
                into.add(key(33, before.wordClass().key(), one.wordClass().key(), gap), before.from(), one.to());
                int polarity = before.term().polarity() * 3 + one.term().polarity();
                into.add(
                        key(34, before.wordClass().key(), one.wordClass().key(), polarity + 50),
                        before.from(),
                        one.to());
            }
            for (int j = i + 1; j < Math.min(hits.size(), i + 4); j++) {
                for (int k = j + 1; k < Math.min(hits.size(), j + 4); k++) {
                    into.add(
                            key(32, broad(one), broad(hits.get(j)), broad(hits.get(k))),
                            one.from(),
                            hits.get(k).to());
                }
            }
        }
    }

    private static int broad(Hit hit) {
        return hit.wordClass().broad().charAt(0);
    }

    /** Who does what to what: the class before the first word of effect or harm, that word, the class after it, and a "not". */
    private static void addScene(Reading reading, Traits into) {
        Unit[] row = reading.units();
        for (int i = 0; i < row.length; i++) {
            if (row[i].hit() < 0 || "ECHSAVY".indexOf(broad(reading, row[i])) < 0) {
                continue;
            }
            int subject = nearest(reading, i, -1, "ImpyDeGOUK");
            int object = nearest(reading, i, 1, "ODGRASIUK");
            int colour = colour(reading, i);
            WordClass act = reading.wordClass(row[i]);
            into.add(key(40, subject, act.key(), object), row[i].from(), row[i].to());
            into.add(key(41, subject, act.broad().charAt(0), mix(object, colour)), row[i].from(), row[i].to());
            into.add(key(42, act.key(), colour, row[i].form()), row[i].from(), row[i].to());
            into.add(key(43, subject, act.key(), row[i].form()), row[i].from(), row[i].to());
        }
    }

    private static int nearest(Reading reading, int from, int step, String classes) {
        Unit[] row = reading.units();
        for (int i = from + step, n = 0; i >= 0 && i < row.length && n < 7; i += step, n++) {
            if (row[i].hit() >= 0 && classes.indexOf(broad(reading, row[i])) >= 0) {
                return broad(reading, row[i]);
            }
            String word = reading.words().get(row[i].from()).lower();
            if (row[i].hit() < 0
                    && (word.equals("it") || word.equals("this") || word.equals("these") || word.equals("they"))) {
                return 'i';
            }
        }
        return '-';
    }

    /** What stands in the few units before: a hedge, a "not", an aim, a gap, advice or use. */
    private static int colour(Reading reading, int at) {
        int colour = 0;
        for (int i = Math.max(0, at - 5); i < at; i++) {
            Unit unit = reading.units()[i];
            if (unit.hit() >= 0) {
                int which = "hnzudgy".indexOf(broad(reading, unit));
                colour |= which < 0 ? 0 : 1 << which;
            } else if (reading.words().get(unit.from()).lower().equals("to")) {
                colour |= 128;
            }
        }
        return colour;
    }

    private static char broad(Reading reading, Unit unit) {
        return reading.wordClass(unit).broad().charAt(0);
    }

    private static void addForm(Reading reading, String text, int start, int end, Traits into) {
        int core = 0;
        int counter = 0;
        for (Hit hit : reading.hits()) {
            char broad = hit.wordClass().broad().charAt(0);
            int which = CORE.indexOf(broad);
            core |= which < 0 ? 0 : 1 << which;
            int against = COUNTER.indexOf(broad);
            counter |= against < 0 ? 0 : 1 << against;
        }
        int n = reading.words().size();
        into.add(key(50, core), 0, n);
        into.add(key(51, core & 0x1FF), 0, n);
        into.add(key(52, core & 0x3B, counter & 0x1F), 0, n);
        into.add(key(53, counter), 0, n);
        into.add(key(54, Integer.bitCount(core), Math.min(3, Integer.bitCount(counter))), 0, n);
        int length = n < 5 ? n : n < 8 ? 6 : n < 12 ? 10 : n < 20 ? 15 : n < 30 ? 25 : 35;
        into.add(key(55, length), 0, n);
        into.add(key(56, text.charAt(end - 1), Character.isUpperCase(text.charAt(start)) ? 1 : 0), 0, n);
        into.add(key(57, core & 0x3B, text.charAt(end - 1) == '?' ? 1 : 0), 0, n);
        Unit[] row = reading.units();
        if (row.length > 0) {
            into.add(key(58, row[0].fine(), core & 0xFF), 0, row[0].to());
            into.add(key(59, row[0].broad(), row[0].form(), row.length > 1 ? row[1].broad() : 0), 0, row[0].to());
            into.add(key(60, row[row.length - 1].fine()), row[row.length - 1].from(), n);
            into.add(key(61, length, core & 0x30), 0, n);
        }
    }
}
