package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.resolution.Resolution;

/**
 * Describes one kind of fact for the features that treat all kinds alike. Each kind is a bean in the package of its
 * entity; {@link FactKinds} finds all of them.
 *
 * <p>Other parts of a kind have their own place: who may publish it is a constant {@code Permission} of the package, its effect on
 * the state {@link Fact#applyTo}, the task that it creates or completes {@link Fact#opensTask} and {@link Fact#closesTask}, the
 * parties that are told of it {@link EventKind}.
 */
public interface FactKind {

    /** The text of such facts, which can be withdrawn. */
    PublishedText text();

    /** Path segment of the API's collection to which events of such facts link. */
    default String collection() {
        return text().collection();
    }

    /**
     * The events that publish such a fact, in the order of the enum; no other kind of fact has the same events. Empty
     * for a text that is about no commitment, and so is in no journal.
     */
    List<EventKind> events();

    /** Export tables of such facts and of their parts. Tables to which others refer come first. */
    default List<FactTable<?>> tables() {
        return List.of();
    }

    /**
     * The public facts of this kind that a timeline shows, in no order. By default timelines show none.
     *
     * @param before only facts that were published before that moment
     */
    default List<MarkedFact> marked(Resolution resolution, Instant before) {
        return List.of();
    }

    /** The lists of such facts in follow-up reports. */
    default List<PrintedFacts<?>> printed() {
        return List.of();
    }

    /** The other commitments that such facts are about, by the ids of the facts; without the facts that are about one only. */
    default Map<UUID, RelatedCommitment> related(Collection<UUID> ids) {
        return Map.of();
    }

    /**
     * The days on which such facts of Parliament were made, by their ids; without those of which no other day than that of the
     * publication is known.
     */
    default Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return Map.of();
    }

    /** What such facts say, by their ids; without those that their kind alone describes. */
    default Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return Map.of();
    }

    /** {@link #searchable()} of a kind of which the text of each fact is found. */
    Optional<String> EVERY_FACT = Optional.of("true");

    /** HQL: condition on such a fact {@code f} for its text to be found by the search; empty if none is found. */
    default Optional<String> searchable() {
        return Optional.empty();
    }

    /** Whose text a search finds, and of when. */
    default TextOrigin textOrigin() {
        return TextOrigin.PUBLICATION;
    }
}
