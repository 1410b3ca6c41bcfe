package org.sequitur.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Texts that are published about commitments and can be found. Each bean contributes some. */
public interface SearchedTexts {

    /** The public texts that are not withdrawn, by the rows of their commitments. */
    Map<Long, List<SearchedFact>> find(Collection<Long> rows);
}
