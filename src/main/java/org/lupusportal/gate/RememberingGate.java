package org.lupusportal.gate;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A gate that does not judge again what it has judged before, for content that is checked anew after each edit: nearly all of it
 * is what it was. Forgets everything when memory runs short or when it has seen too much. For content only, never for what
 * readers type, which nobody may keep. Safe to share between threads.
 */
public final class RememberingGate implements ClaimGate {

    /** Several times the texts of a large portal. */
    private static final int MOST_TEXTS = 50_000;

    private final ClaimGate gate;
    private volatile SoftReference<Map<String, List<Verdict>>> known = new SoftReference<>(new ConcurrentHashMap<>());

    /**
     * A gate that has judged nothing yet.
     *
     * @param gate judges what has not been judged
     */
    public RememberingGate(ClaimGate gate) {
        this.gate = gate;
    }

    @Override
    public List<Verdict> judge(String text) {
        return known().computeIfAbsent(text, gate::judge);
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
