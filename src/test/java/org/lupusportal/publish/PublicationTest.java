package org.lupusportal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeEdition;
import org.lupusportal.search.SearchIndex;

class PublicationTest {

    private final CurrentEdition current = Editions.serving(SomeEdition.withCodes());

    @Test
    void whoeverSearchesFirstMakesTheOneIndexThatAllUse() {
        Publication publication = current.publication();

        List<SearchIndex> seen = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> publication.searchIndex())
                .distinct()
                .toList();

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).search("kidneys", 1).articles().hits()).hasSize(1);
    }

    @Test
    void whatComesAfterThePagesMayFailAndPrintingGoesOn() {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        IllegalStateException broken = new IllegalStateException("broken");

        try (Printer printer = new Printer(current, failures::add, () -> {
            throw broken;
        })) {
            printer.start();
            await().until(() -> !failures.isEmpty());
            current.take(new Outcome.Accepted(
                    current.standing().report(),
                    Editions.serving(SomeEdition.withCodes()).publication()));
            printer.print(current.publication());
            await().until(() -> current.publication().isSearchable());
        }
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasCause(broken));
    }

    @Test
    void theIndexIsMadeAheadOnceThePagesArePrinted() {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();

        try (Printer printer = new Printer(current, failures::add, () -> {})) {
            printer.start();
            await().until(() -> current.publication().isSearchable());
        }
        assertThat(failures).isEmpty();
    }
}
