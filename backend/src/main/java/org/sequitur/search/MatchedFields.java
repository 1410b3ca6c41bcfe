package org.sequitur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds in which groups of texts queries match documents. It gives the fields of {@link Weight#matches}, which reads the
 * terms of the query anew for each document; here each is read once for all documents of a page.
 */
final class MatchedFields {

    private final IndexSearcher searcher;
    private final Map<Query, Weight> weights = new HashMap<>();

    MatchedFields(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * @param query of {@link WordQuery}: terms, sets of terms and phrases, combined by any or all of them
     * @param documents of the segment, ascending
     * @return for each document; no field if the query does not match it
     */
    List<Set<Field>> find(Query query, LeafReaderContext segment, int[] documents) throws IOException {
        return switch (query) {
            case BoostQuery weighted -> find(weighted.getQuery(), segment, documents);
            case ConstantScoreQuery constant -> find(constant.getQuery(), segment, documents);
            case DisjunctionMaxQuery any -> union(findEach(any.getDisjuncts(), segment, documents), documents.length);
            case BooleanQuery several -> several(several, segment, documents);
            default -> findPart(query, segment, documents);
        };
    }

    private List<Set<Field>> several(BooleanQuery query, LeafReaderContext segment, int[] documents)
            throws IOException {
        var required = findEach(
                Stream.of(Occur.MUST, Occur.FILTER)
                        .flatMap(occur -> query.getClauses(occur).stream())
                        .toList(),
                segment,
                documents);
        var all = new ArrayList<>(required);
        all.addAll(findEach(query.getClauses(Occur.SHOULD), segment, documents));
        var fields = union(all, documents.length);
        for (var i = 0; i < documents.length; i++) {
            for (var one : required) {
                if (one.get(i).isEmpty()) {
                    fields.get(i).clear();
                }
            }
        }
        return fields;
    }

    private List<List<Set<Field>>> findEach(Collection<Query> queries, LeafReaderContext segment, int[] documents)
            throws IOException {
        var found = new ArrayList<List<Set<Field>>>();
        for (var query : queries) {
            found.add(find(query, segment, documents));
        }
        return found;
    }

    private static List<Set<Field>> union(List<List<Set<Field>>> parts, int documents) {
        var union = none(documents);
        for (var part : parts) {
            for (var i = 0; i < documents; i++) {
                union.get(i).addAll(part.get(i));
            }
        }
        return union;
    }

    private static List<Set<Field>> none(int documents) {
        return Stream.<Set<Field>>generate(() -> EnumSet.noneOf(Field.class))
                .limit(documents)
                .toList();
    }

    /** @param query in one field */
    private List<Set<Field>> findPart(Query query, LeafReaderContext segment, int[] documents) throws IOException {
        var fields = none(documents.length);
        var scorer = weight(query).scorer(segment);
        if (scorer != null) {
            var field = field(query);
            var matching = scorer.iterator();
            for (var i = 0; i < documents.length; i++) {
                if (matching.docID() < documents[i]) {
                    matching.advance(documents[i]);
                }
                if (matching.docID() == documents[i]) {
                    fields.get(i).add(field);
                }
            }
        }
        return fields;
    }

    private Weight weight(Query query) throws IOException {
        var weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        return weight;
    }

    private static Field field(Query query) {
        var fields = EnumSet.noneOf(Field.class);
        query.visit(new QueryVisitor() {

            @Override
            public boolean acceptField(String name) {
                return fields.add(Field.of(name));
            }
        });
        return fields.iterator().next();
    }
}
