package org.lupusportal.clinic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one request looks for, each thing once, however often its answer needs it. For one request and one thread. */
final class LookUps {

    private final Catalog catalog;
    private final Map<Criterion, List<Match>> found = new HashMap<>();

    LookUps(Catalog catalog) {
        this.catalog = catalog;
    }

    Catalog catalog() {
        return catalog;
    }

    /** Articles for a criterion, best first. */
    List<Match> matches(Criterion criterion) {
        return found.computeIfAbsent(criterion, catalog::byCriterion);
    }
}
