package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequitur.platform.language.LocalizedText;
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
    public Map<Long, List<LocalizedText>> find(Collection<Long> rows) {
        var texts = new HashMap<Long, List<LocalizedText>>();
        for (var kind : kinds.all()) {
            kind.searchable()
                    .ifPresent(condition -> database.createQuery(
                                    "select f.commitment.rowId as commitment, f.%1$s.fr as fr, f.%1$s.nl as nl from %2$s f"
                                                    .formatted(
                                                            kind.text().words(),
                                                            kind.text().entity())
                                            + " where f.commitment.rowId in :rows and f.%s.fr is not null and %s"
                                                    .formatted(kind.text().words(), condition),
                                    Tuple.class)
                            .setParameter("rows", rows)
                            .getResultStream()
                            .forEach(fact -> texts.computeIfAbsent(
                                            fact.get("commitment", Long.class), _ -> new ArrayList<>())
                                    .add(new LocalizedText(
                                            fact.get("fr", String.class), fact.get("nl", String.class)))));
        }
        return texts;
    }
}
