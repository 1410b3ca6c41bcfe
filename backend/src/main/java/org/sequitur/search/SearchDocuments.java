package org.sequitur.search;

import java.util.List;
import org.sequitur.platform.cache.ChangesBySlot;

/** Reads from the database what is indexed, in the caller's transaction. */
public interface SearchDocuments {

    /** The committed changes. A change of a text raises the number of one slot. */
    ChangesBySlot changes();

    /**
     * The commitments of which a text changed, as they are now.
     *
     * @param changes the result of {@link #changes()} when they were read last
     */
    List<SearchDocument> changedSince(ChangesBySlot changes);

    /**
     * Some commitments, by ascending row.
     *
     * @param row of the last one before them; 0 for the first ones
     */
    List<SearchDocument> after(long row, int max);
}
