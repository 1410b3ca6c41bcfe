package org.sequitur.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells which facts concern bodies that need not own the commitment: former owners, authors of what was entered or withdrawn. Implemented by the
 * features that publish such facts.
 */
public interface ConcernedBodies {

    /** The party as which it concerns the bodies. */
    NotifiedParty party();

    /** Ids of the facts that concern one of these bodies, published on that day or later. */
    List<UUID> factsConcerning(Set<String> bodies, LocalDate since);
}
