package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchedFact;
import org.sequitur.search.SearchedTexts;

/** The titles of published evidence, for the search. */
@ApplicationScoped
class SearchedEvidence implements SearchedTexts {

    private final EntityManager database;

    SearchedEvidence(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<Long, List<SearchedFact>> find(Collection<Long> rows) {
        return database.createQuery("""
                        select i.commitment.rowId as commitment, %s as at, r.body.id as body,
                            i.title.fr as fr, i.title.nl as nl
                        from EvidenceItem i join ProgressReport r on r.id = i.reportId
                        where i.commitment.rowId in :rows and i.title.fr is not null
                        """.formatted(ReportOrder.MADE_AT.formatted("r")), Tuple.class)
                .setParameter("rows", rows)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        item -> item.get("commitment", Long.class),
                        Collectors.mapping(
                                item -> new SearchedFact(
                                        "evidenceItem",
                                        item.get("at", Instant.class),
                                        item.get("body", String.class),
                                        new LocalizedText(item.get("fr", String.class), item.get("nl", String.class))),
                                Collectors.toList())));
    }
}
