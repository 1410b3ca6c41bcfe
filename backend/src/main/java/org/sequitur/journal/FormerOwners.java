package org.sequitur.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells which handovers took commitments from bodies; implemented by the feature that publishes them. */
public interface FormerOwners {

    /** Ids of the handovers from one of these bodies, published on that day or later. */
    List<UUID> handoversFrom(Set<String> bodies, LocalDate since);
}
