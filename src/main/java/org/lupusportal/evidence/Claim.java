package org.lupusportal.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement on the effect or safety of an intervention, bound to what it rests on. The two forms are the two ways in which
 * a statement can be honest: there is a {@link Rated} finding with sources, or a {@link Gap} where a search found nothing.
 *
 * <p>Neither can be constructed without a caveat, nor without its sources or its search. Immutable.
 */
public sealed interface Claim permits Claim.Rated, Claim.Gap {

    ClaimWords words();

    Caveat caveat();

    /** The day on which claim and sources were last compared. */
    LocalDate checked();

    /** What changed in it since it was first published, newest first. */
    List<Change> changes();

    /** Which study would change our mind, in the words of its writer. */
    Optional<String> wouldChange();

    /** The sources it rests on; empty only for a gap. */
    List<Evidence> sources();

    /** What it is on; {@link ClaimKind#GAP} for a gap and for nothing else. */
    ClaimKind kind();

    /** The level reckoned from its rating; a gap has none. */
    Optional<Certainty> findCertainty();

    default String id() {
        return words().id();
    }

    default String says() {
        return words().says();
    }

    /**
     * A claim that sources support.
     *
     * @param words what it says, of what
     * @param kind anything but {@link ClaimKind#GAP}
     * @param finding the direction of what was found
     * @param sources at least one
     * @param rating how its certainty is reckoned
     * @param figures counts of people, where the outcome is counted in people
     * @param caveat what a reader must know first
     * @param wouldChange which study would change our mind
     * @param checked the day of the last comparison with the sources
     * @param changes since it was first published
     */
    record Rated(
            ClaimWords words,
            ClaimKind kind,
            ClaimFinding finding,
            List<Evidence> sources,
            Rating rating,
            Optional<Figures> figures,
            Caveat caveat,
            Optional<String> wouldChange,
            LocalDate checked,
            List<Change> changes)
            implements Claim {

        public Rated {
            sources = List.copyOf(sources);
            changes = Change.newestFirst(changes);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("claim " + words.id() + " has no source");
            }
            if (kind == ClaimKind.GAP) {
                throw new IllegalArgumentException("claim " + words.id() + " is a gap, which cannot be rated");
            }
        }

        public Certainty certainty() {
            return rating.certainty();
        }

        @Override
        public Optional<Certainty> findCertainty() {
            return Optional.of(certainty());
        }

        /** Whether it rests on nothing but work in animals or in the laboratory. */
        public boolean isWithoutPeople() {
            return sources.stream().allMatch(e -> e.source().study().isWithoutPeople());
        }
    }

    /**
     * A search that found no study: a result in its own right.
     *
     * @param words what was looked for
     * @param searched the day of the search
     * @param where what was searched, in words
     * @param caveat what a reader must know first
     * @param wouldChange which study would change our mind
     * @param checked the day of the last comparison
     * @param changes since it was first published
     */
    record Gap(
            ClaimWords words,
            LocalDate searched,
            String where,
            Caveat caveat,
            Optional<String> wouldChange,
            LocalDate checked,
            List<Change> changes)
            implements Claim {

        public Gap {
            changes = Change.newestFirst(changes);
            if (where.isBlank()) {
                throw new IllegalArgumentException("gap " + words.id() + " does not say where was searched");
            }
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.GAP;
        }

        @Override
        public List<Evidence> sources() {
            return List.of();
        }

        @Override
        public Optional<Certainty> findCertainty() {
            return Optional.empty();
        }
    }

    /**
     * A source in its part as support of a claim.
     *
     * @param source the source
     * @param at where in it the finding stands, such as "abstract"
     */
    record Evidence(Source source, Optional<String> at) {}
}
