package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchedFact;
import org.sequitur.search.SearchedTexts;

/** The public texts of facts, for the search. A withdrawn text is null, and so is not found. */
@ApplicationScoped
class SearchedFacts implements SearchedTexts {

    private final EntityManager database;
    private final FactKinds kinds;

    SearchedFacts(EntityManager database, FactKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    @Override
    public Map<Long, List<SearchedFact>> find(Collection<Long> rows) {
        var facts = new HashMap<Long, List<SearchedFact>>();
        for (var kind : kinds.all()) {
            kind.searchable()
                    .ifPresent(condition -> find(kind, condition, rows)
                            .forEach(found -> facts.computeIfAbsent(
                                            found.get("commitment", Long.class), _ -> new ArrayList<>())
                                    .add(fact(kind.text(), found))));
        }
        return facts;
    }

    private Stream<Tuple> find(FactKind kind, String condition, Collection<Long> rows) {
        var text = kind.text();
        var origin = kind.textOrigin();
        return database.createQuery(
                        """
                        select f.commitment.rowId as commitment, %4$s as at, %5$s as body,
                            f.%1$s.fr as fr, f.%1$s.nl as nl
                        from %2$s f join JournalEntry e on e.commitment = f.commitment and e.factId = f.id
                        where f.commitment.rowId in :rows and f.%1$s.fr is not null and %3$s
                        """.formatted(text.words(), text.entity(), condition, origin.at(), origin.body()), Tuple.class)
                .setParameter("rows", rows)
                .getResultStream();
    }

    private static SearchedFact fact(PublishedText text, Tuple found) {
        return new SearchedFact(
                text.code(),
                found.get("at", Instant.class),
                found.get("body", String.class),
                new LocalizedText(found.get("fr", String.class), found.get("nl", String.class)));
    }
}
