package org.lupusportal.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lupusportal.clinic.Catalog;
import org.lupusportal.edition.Edition;
import org.springframework.stereotype.Component;

/**
 * The catalog of the edition being served, made once for each edition: by whoever asks first, or ahead of time by {@link
 * #get}. Safe to share between threads.
 */
@Component
final class CurrentCatalog implements Supplier<Catalog> {

    private final Supplier<Edition> edition;
    private volatile @Nullable Catalog made;

    CurrentCatalog(Supplier<Edition> edition) {
        this.edition = edition;
    }

    @Override
    public Catalog get() {
        Edition current = edition.get();
        Catalog catalog = made;
        return catalog != null && catalog.edition() == current ? catalog : make(current);
    }

    private synchronized Catalog make(Edition current) {
        Catalog catalog = made;
        if (catalog == null || catalog.edition() != current) {
            catalog = Catalog.of(current);
            made = catalog;
        }
        return catalog;
    }
}
