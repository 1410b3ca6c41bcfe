package org.sequitur.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * The queries for the words of the latest searches. A page of results tells by which texts the commitments were found, right
 * after the search, and needs the same queries: looking for the forms of the words in the index is most of the work.
 */
final class LatestWords {

    /** More than there are searches at the same time. */
    private static final int MAX = 64;

    /**
     * All that the queries depend on.
     *
     * @param index a state of the index
     * @param fields the groups of texts in which words are looked for
     * @param incomplete whether words may be typed incompletely
     */
    record Key(IndexReader.CacheKey index, List<Field> fields, boolean incomplete, String typed) {}

    private final TermLists termLists = new TermLists();

    private final Map<Key, List<Query>> latest = Collections.synchronizedMap(new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Query>> eldest) {
            return size() > MAX;
        }
    });

    TermLists termLists() {
        return termLists;
    }

    List<Query> get(Key key, Supplier<List<Query>> built) {
        var known = latest.get(key);
        if (known != null) {
            return known;
        }
        var queries = built.get();
        latest.put(key, queries);
        return queries;
    }
}
