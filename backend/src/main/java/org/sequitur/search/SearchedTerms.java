package org.sequitur.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** The terms for which queries look: a text without any of them need not be searched. */
final class SearchedTerms {

    private final Set<Term> terms = new HashSet<>();
    private final Map<String, List<ByteRunAutomaton>> sets = new HashMap<>();

    SearchedTerms(Collection<Query> queries) {
        var collector = new QueryVisitor() {

            @Override
            public void consumeTerms(Query query, Term... some) {
                terms.addAll(List.of(some));
            }

            @Override
            public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> set) {
                sets.computeIfAbsent(field, _ -> new ArrayList<>()).add(set.get());
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        };
        queries.forEach(query -> query.visit(collector));
    }

    /** Whether one of them is among the terms of a text. */
    boolean areAmong(List<String> text, String field) {
        var inSets = sets.getOrDefault(field, List.of());
        return text.stream().anyMatch(word -> {
            var term = new BytesRef(word);
            return terms.contains(new Term(field, term))
                    || inSets.stream().anyMatch(set -> set.run(term.bytes, term.offset, term.length));
        });
    }
}
