package org.sequitur.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;

/** The owners of commitments before handovers. */
public interface FormerOwners {

    /** The owner of each commitment at that moment, by its row id; without an entry for those not handed over since. */
    Map<Long, Body> ownersAt(Instant moment, List<Commitment> commitments);
}
