package org.sequitur.journal;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All kinds of facts, in the order of their events. */
@ApplicationScoped
@Startup
public class FactKinds {

    /** Events of statements of Parliament that it may publish on a later day than theirs. */
    private static final Set<EventKind> OF_EARLIER_DAYS = EnumSet.of(
            EventKind.REPORT_PUBLISHED,
            EventKind.RESPONSE_RECORDED,
            EventKind.RESPONSE_ENTERED,
            EventKind.DEADLINE_ENTERED);

    private final List<FactKind> kinds;
    private final Map<EventKind, FactKind> byEvent = new EnumMap<>(EventKind.class);
    private final PublicAddress address;

    /** @throws IllegalStateException if an event has no kind of fact, or several */
    FactKinds(@All List<FactKind> kinds, PublicAddress address) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(
                        kind -> kind.events().stream().findFirst().orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        this.address = address;
        for (var kind : kinds) {
            for (var event : kind.events()) {
                if (byEvent.put(event, kind) != null) {
                    throw new IllegalStateException(event + " belongs to several kinds of facts");
                }
            }
        }
        var missing = EnumSet.allOf(EventKind.class);
        missing.removeAll(byEvent.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing + " belong to no kind of fact");
        }
    }

    /** Address of the fact that an event published. */
    public String href(EventKind event, UUID factId) {
        return address.to(byEvent.get(event).collection(), factId.toString());
    }

    /** What these entries say, by their ids; without those that their kind alone describes. */
    Map<UUID, FactOutcome> outcomes(Collection<JournalEntry> entries) {
        var outcomes = new HashMap<UUID, FactOutcome>();
        // By kind: a decision on a deadline has the same id as the deadline.
        entries.stream()
                .collect(Collectors.groupingBy(entry -> byEvent.get(entry.kind())))
                .forEach((kind, ofKind) -> {
                    var said = kind.outcomes(
                            ofKind.stream().map(JournalEntry::factId).collect(Collectors.toSet()));
                    ofKind.stream()
                            .filter(entry -> said.containsKey(entry.factId()))
                            .forEach(entry -> outcomes.put(entry.id(), said.get(entry.factId())));
                });
        return outcomes;
    }

    /** The other commitments that the facts of these entries are about, by the ids of the facts. */
    Map<UUID, RelatedCommitment> related(Collection<JournalEntry> entries) {
        var related = new HashMap<UUID, RelatedCommitment>();
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> byEvent.get(entry.kind()),
                        Collectors.mapping(JournalEntry::factId, Collectors.toSet())))
                .forEach((kind, ids) -> related.putAll(kind.related(ids)));
        return related;
    }

    /** The days on which the facts of these entries were made, by the ids of the facts, where it may be another than that of the entry. */
    Map<UUID, LocalDate> madeOn(Collection<JournalEntry> entries) {
        var days = new HashMap<UUID, LocalDate>();
        entries.stream()
                .filter(entry -> entry.body() == null && OF_EARLIER_DAYS.contains(entry.kind()))
                .collect(Collectors.groupingBy(
                        entry -> byEvent.get(entry.kind()),
                        Collectors.mapping(JournalEntry::factId, Collectors.toSet())))
                .forEach((kind, ids) -> days.putAll(kind.madeOn(ids)));
        return days;
    }

    /** The kind of text with this name. */
    public PublishedText text(String name) {
        return kinds.stream()
                .map(FactKind::text)
                .filter(text -> text.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The kinds of texts that are about no commitment, and so in no journal. */
    List<PublishedText> outsideJournals() {
        return kinds.stream()
                .filter(kind -> kind.events().isEmpty())
                .map(FactKind::text)
                .toList();
    }

    List<FactKind> all() {
        return kinds;
    }

    /** The export tables of all kinds. Tables to which others refer come first. */
    public List<FactTable<?>> tables() {
        return kinds.stream().flatMap(kind -> kind.tables().stream()).toList();
    }

    /** The public facts of a resolution that its timeline shows, published before that moment, in no order. */
    public List<MarkedFact> marked(Resolution resolution, Instant before) {
        return kinds.stream()
                .flatMap(kind -> kind.marked(resolution, before).stream())
                .toList();
    }

    /** All lists of facts in follow-up reports. */
    public List<PrintedFacts<?>> printed() {
        return kinds.stream().flatMap(kind -> kind.printed().stream()).toList();
    }

    /** @param name name of an export table of facts */
    public FactTable<?> table(String name) {
        return tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
