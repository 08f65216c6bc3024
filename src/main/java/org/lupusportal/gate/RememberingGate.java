package org.lupusportal.gate;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A gate that does not judge again what it has judged before, for content that is checked anew after each edit: nearly all of it
 * is what it was. Forgets everything when memory runs short or when it has seen too much. For content only, never for what
 * readers type, which nobody may keep. Safe to share between threads.
 *
 * <p>Of texts that were known to be harmless from the beginning it says no more than that: no claim, no score, no grounds.
 */
public final class RememberingGate implements ClaimGate {

    /** Several times the texts of a large portal. */
    private static final int MOST_TEXTS = 50_000;

    private final ClaimGate gate;
    private final Supplier<HarmlessTexts> harmless;
    private final Sentences sentences = new Sentences();
    private volatile SoftReference<Map<String, List<Verdict>>> known = new SoftReference<>(new ConcurrentHashMap<>());

    /**
     * A gate that has judged nothing yet.
     *
     * @param gate judges what has not been judged
     * @param harmless texts in which this gate finds no claim; asked for when something is to be judged
     */
    public RememberingGate(ClaimGate gate, Supplier<HarmlessTexts> harmless) {
        this.gate = gate;
        this.harmless = harmless;
    }

    /** A gate that has judged nothing yet and knows nothing. */
    public RememberingGate(ClaimGate gate) {
        this(gate, HarmlessTexts::none);
    }

    @Override
    public List<Verdict> judge(String text) {
        return known().computeIfAbsent(text, this::judgeAnew);
    }

    /** Of the texts that it still remembers, those in which it found no claim. */
    public HarmlessTexts harmless() {
        return HarmlessTexts.of(known().entrySet().stream()
                .filter(text -> text.getValue().stream().noneMatch(Verdict::claim))
                .map(Map.Entry::getKey));
    }

    private List<Verdict> judgeAnew(String text) {
        return harmless.get().hold(text)
                ? sentences.in(text).stream()
                        .map(sentence -> new Verdict(sentence.start(), sentence.end(), false, 0, List.of()))
                        .toList()
                : gate.judge(text);
    }

    private Map<String, List<Verdict>> known() {
        return Optional.ofNullable(known.get())
                .filter(texts -> texts.size() < MOST_TEXTS)
                .orElseGet(this::forget);
    }

    private Map<String, List<Verdict>> forget() {
        Map<String, List<Verdict>> fresh = new ConcurrentHashMap<>();
        known = new SoftReference<>(fresh);
        return fresh;
    }
}
