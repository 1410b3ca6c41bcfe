package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;

/** Reads the history of a commitment. Its transaction ends before the names of the authors are requested from Keycloak. */
@ApplicationScoped
class History {

    /** @param author id of the user who published the fact; empty if that user was erased */
    record AuthoredEvent(EventRepresentation event, Optional<String> author) {}

    private final JournalEntries journal;
    private final FactKinds kinds;
    private final Commitments commitments;
    private final PublicAddress address;

    History(JournalEntries journal, FactKinds kinds, Commitments commitments, PublicAddress address) {
        this.journal = journal;
        this.kinds = kinds;
        this.commitments = commitments;
        this.address = address;
    }

    /** The public events until the end of the day, newest first. */
    @Transactional
    Slice<AuthoredEvent> slice(String commitmentId, LocalDate day, PageRequest page) {
        var found = journal.slice(commitments.get(commitmentId, day), day, page);
        var events = EventRepresentation.of(found.items(), kinds, address);
        return found.with(IntStream.range(0, events.size())
                .mapToObj(i ->
                        new AuthoredEvent(events.get(i), found.items().get(i).userId()))
                .toList());
    }
}
