package org.sequitur.search;

import java.util.List;
import java.util.Map;

/** Reads from the database what is indexed, in the caller's transaction. */
public interface SearchDocuments {

    /** The number of committed changes by slot; each only grows. A change of a text raises the number of one slot. */
    Map<Integer, Long> changes();

    /**
     * The commitments of which a text changed, as they are now.
     *
     * @param changes what {@link #changes()} returned when they were read last
     */
    List<SearchDocument> changedSince(Map<Integer, Long> changes);

    /**
     * Some commitments, by ascending row.
     *
     * @param row of the last one before them; 0 for the first ones
     */
    List<SearchDocument> after(long row, int most);
}
