package org.sequitur.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Role;

/**
 * One kind of thing that awaits whoever is logged in.
 *
 * @param total of which the items are the first
 * @param href null where the list of commitments cannot be narrowed to them
 */
record InboxSection(Role role, InboxSectionKind kind, long total, List<Item> items, String href) {

    /** One of them. @param fact null where it is about the commitment itself */
    record Item(CommitmentReference commitment, BodyReference owner, LocalDate datedOn, Fact fact) {

        static Item of(Commitment commitment, LocalDate datedOn, Fact fact, PublicAddress address) {
            return new Item(
                    CommitmentReference.of(commitment, address),
                    BodyReference.of(commitment.owner(), address),
                    datedOn,
                    fact);
        }
    }

    /** What it is about. */
    record Fact(UUID factId, String href) {

        static Fact of(UUID id, String collection, PublicAddress address) {
            return new Fact(id, address.to(collection, id.toString()));
        }
    }
}
