package org.sequitur.commitment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.cache.ChangesBySlot;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchDocument;
import org.sequitur.search.SearchDocuments;
import org.sequitur.search.SearchedTexts;

/** Reads the texts of commitments for the search. */
@ApplicationScoped
class CommitmentDocuments implements SearchDocuments {

    private final EntityManager database;
    private final CommitmentChanges commitmentChanges;
    private final List<SearchedTexts> published;

    CommitmentDocuments(
            EntityManager database, CommitmentChanges commitmentChanges, @All List<SearchedTexts> published) {
        this.database = database;
        this.commitmentChanges = commitmentChanges;
        this.published = published;
    }

    @Override
    public ChangesBySlot changes() {
        return commitmentChanges.now();
    }

    @Override
    public List<SearchDocument> changedSince(ChangesBySlot changes) {
        return documents(commitmentChanges.rowsSince(changes));
    }

    @Override
    public List<SearchDocument> after(long row, int max) {
        // The rows first: with the joins, MariaDB read and sorted all commitments for each part.
        return documents(
                database.createQuery("select c.rowId from Commitment c where c.rowId > ?1 order by c.rowId", Long.class)
                        .setParameter(1, row)
                        .setMaxResults(max)
                        .getResultList());
    }

    private List<SearchDocument> documents(List<Long> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var commitments = database.createQuery(
                        Commitments.WITH_ASSOCIATIONS + "c.rowId in ?1 order by c.rowId", Commitment.class)
                .setParameter(1, rows)
                .getResultList();
        var texts = publishedTexts(rows);
        return commitments.stream()
                .map(commitment -> document(commitment, texts.getOrDefault(commitment.rowId(), List.of())))
                .toList();
    }

    private Map<Long, List<LocalizedText>> publishedTexts(List<Long> rows) {
        var texts = new HashMap<Long, List<LocalizedText>>();
        published.forEach(some -> some.find(rows)
                .forEach((row, more) -> texts.merge(
                        row,
                        more,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList())));
        return texts;
    }

    private static SearchDocument document(Commitment commitment, List<LocalizedText> published) {
        var theme = commitment.theme();
        var owner = commitment.owner();
        return new SearchDocument(
                commitment.rowId(),
                commitment.resolution().id(),
                names(commitment),
                commitment.text(),
                commitment.shortTitle(),
                Stream.concat(
                                commitment.leadIns().stream(),
                                Stream.of(
                                        commitment.printedNumber(),
                                        theme.introduction(),
                                        theme.heading(),
                                        theme.shortHeading(),
                                        owner.abbreviation(),
                                        new LocalizedText(owner.id(), owner.id()),
                                        documentNumber(commitment)))
                        .filter(Objects::nonNull)
                        .toList(),
                published);
    }

    private static LocalizedText documentNumber(Commitment commitment) {
        var number = commitment.resolution().documentNumber();
        return new LocalizedText(number, number);
    }

    private static Set<String> names(Commitment commitment) {
        var printed = commitment.printedNumber();
        return Stream.of(
                        commitment.id(),
                        commitment.number(),
                        commitment.resolution().id(),
                        commitment.resolution().documentNumber(),
                        "(%s)".formatted(commitment.resolution().session()),
                        printed == null ? null : printed.fr(),
                        printed == null ? null : printed.nl())
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
