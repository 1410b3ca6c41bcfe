package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionDescription;
import org.sequitur.resolution.ThemeRepresentation;
import org.sequitur.search.Field;
import org.sequitur.search.FoundWords.Candidate;
import org.sequitur.search.SearchIndex;
import org.sequitur.search.SearchedFact;

/** Tells by which texts a search found commitments, where their own texts do not contain all of its words. */
@ApplicationScoped
class FoundTexts {

    private final SearchIndex search;
    private final CommitmentSelector selector;
    private final CommitmentDocuments documents;
    private final Bodies bodies;
    private final PublicAddress address;

    FoundTexts(
            SearchIndex search,
            CommitmentSelector selector,
            CommitmentDocuments documents,
            Bodies bodies,
            PublicAddress address) {
        this.search = search;
        this.selector = selector;
        this.documents = documents;
        this.bodies = bodies;
        this.address = address;
    }

    /**
     * By row id, without those whose own texts contain all words.
     *
     * @param q null if nothing was searched
     * @param listed the found commitments
     * @param former the wordings that held on the day, of those that were corrected later
     */
    Map<Long, List<FoundText>> find(String q, LocalDate day, List<Commitment> listed, Map<Long, FormerWording> former) {
        if (q == null || listed.isEmpty()) {
            return Map.of();
        }
        var words = search.foundWords(
                q,
                selector.searched(day, true),
                listed.stream().map(Commitment::rowId).toList());
        var published = documents.published(listed.stream()
                .map(Commitment::rowId)
                .filter(row -> words.elsewhere(row).contains(Field.PUBLISHED))
                .toList());
        var publishers = publishers(published.values());
        var found = new HashMap<Long, List<FoundText>>();
        for (var commitment : listed) {
            var row = commitment.rowId();
            var fields = words.elsewhere(row);
            if (!fields.isEmpty()) {
                var candidates = Stream.of(
                                adopted(commitment, former.get(row)),
                                facts(published.getOrDefault(row, List.of()), publishers))
                        .flatMap(Function.identity())
                        .filter(candidate -> fields.contains(candidate.field()))
                        .toList();
                found.put(
                        row,
                        words.explain(row, candidates).stream()
                                .map(one -> new FoundText(one.source(), one.excerpts()))
                                .toList());
            }
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** @param former null if the wording of the day is the present one */
    private static Stream<Candidate<FoundText.Source>> adopted(Commitment commitment, FormerWording former) {
        var theme = former == null ? ThemeRepresentation.of(commitment.theme()) : former.theme();
        var leadIns = former == null ? commitment.leadIns() : former.leadIns();
        var headings = new ArrayList<Candidate<FoundText.Source>>();
        for (var shown : CommitmentDocuments.labels(commitment)) {
            headings.add(new Candidate<>(null, Field.CONTEXT, shown));
        }
        leadIns.forEach(text -> headings.add(context("leadIn", text)));
        Stream.of(theme.heading(), theme.introduction(), theme.shortHeading())
                .filter(Objects::nonNull)
                .forEach(text -> headings.add(context("theme", text)));
        return Stream.concat(headings.stream(), ofResolution(commitment.resolution()));
    }

    private static Stream<Candidate<FoundText.Source>> ofResolution(Resolution resolution) {
        var source = FoundText.Source.adopted("resolution");
        return Stream.concat(
                Stream.of(
                        new Candidate<>(
                                FoundText.Source.adopted("resolutionTitle"), Field.RESOLUTION, resolution.title()),
                        new Candidate<>(
                                source, Field.RESOLUTION, ResolutionDescription.adoption(resolution.adoptedOn()))),
                ResolutionDescription.classification(resolution)
                        .map(text -> new Candidate<>(source, Field.CLASSIFICATION, text)));
    }

    private static Candidate<FoundText.Source> context(String kind, LocalizedText text) {
        return new Candidate<>(FoundText.Source.adopted(kind), Field.CONTEXT, text);
    }

    /** The newest first. */
    private Stream<Candidate<FoundText.Source>> facts(List<SearchedFact> facts, Map<String, Body> publishers) {
        return facts.stream()
                .sorted(Comparator.comparing(SearchedFact::publishedAt).reversed())
                .map(fact -> new Candidate<>(
                        new FoundText.Source(
                                fact.kind(),
                                fact.publishedAt(),
                                fact.bodyId() == null
                                        ? null
                                        : BodyReference.of(publishers.get(fact.bodyId()), address)),
                        Field.PUBLISHED,
                        fact.text()));
    }

    private Map<String, Body> publishers(Collection<List<SearchedFact>> facts) {
        var ids = facts.stream()
                .flatMap(List::stream)
                .map(SearchedFact::bodyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return bodies.listByIds(ids).stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }
}
