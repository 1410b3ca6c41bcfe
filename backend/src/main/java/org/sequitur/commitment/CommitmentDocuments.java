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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.cache.ChangesBySlot;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionDescription;
import org.sequitur.search.SearchDocument;
import org.sequitur.search.SearchDocuments;
import org.sequitur.search.SearchedFact;
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
        var facts = published(rows);
        return commitments.stream()
                .map(commitment -> document(commitment, facts.getOrDefault(commitment.rowId(), List.of())))
                .toList();
    }

    /** The public texts of facts that are not withdrawn, by the rows of their commitments. */
    Map<Long, List<SearchedFact>> published(List<Long> rows) {
        var facts = new HashMap<Long, List<SearchedFact>>();
        if (rows.isEmpty()) {
            return facts;
        }
        published.forEach(some -> some.find(rows)
                .forEach((row, more) -> facts.merge(
                        row,
                        more,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList())));
        return facts;
    }

    private static SearchDocument document(Commitment commitment, List<SearchedFact> facts) {
        var theme = commitment.theme();
        var resolution = commitment.resolution();
        return new SearchDocument(
                commitment.rowId(),
                resolution.id(),
                names(commitment),
                commitment.text(),
                commitment.shortTitle(),
                Stream.of(
                                commitment.leadIns().stream(),
                                Stream.of(theme.introduction(), theme.heading(), theme.shortHeading()),
                                labels(commitment).stream())
                        .flatMap(Function.identity())
                        .filter(Objects::nonNull)
                        .toList(),
                facts.stream().map(SearchedFact::text).toList(),
                List.of(resolution.title(), ResolutionDescription.adoption(resolution.adoptedOn())),
                ResolutionDescription.classification(resolution).toList());
    }

    /**
     * The texts of its context that need no explanation where it is listed: its numbers, and the short names of its owner and joint
     * owners. Not their full names: {@code commune} would find all requests to the Commission communautaire commune.
     */
    static List<LocalizedText> labels(Commitment commitment) {
        return Stream.concat(
                        Stream.of(
                                commitment.printedNumber(),
                                sameInBoth(commitment.resolution().documentNumber())),
                        commitment.responsibleBodies().stream()
                                .flatMap(body -> Stream.of(body.abbreviation(), sameInBoth(body.id()))))
                .filter(Objects::nonNull)
                .toList();
    }

    private static LocalizedText sameInBoth(String name) {
        return new LocalizedText(name, name);
    }

    private static Set<String> names(Commitment commitment) {
        var printed = commitment.printedNumber();
        return Stream.of(
                        commitment.id(),
                        commitment.number(),
                        commitment.theme().id(),
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
