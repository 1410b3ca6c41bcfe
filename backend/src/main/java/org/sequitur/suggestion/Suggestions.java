package org.sequitur.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionTitle;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.SearchIndex;
import org.sequitur.search.SearchRules;
import org.sequitur.suggestion.SuggestionsRepresentation.Kind;
import org.sequitur.suggestion.SuggestionsRepresentation.Suggestion;

/**
 * Finds suggestions. There are hundreds of resolutions, bodies and committees, whose names are compared in memory;
 * commitments are found by the index of the search.
 */
@ApplicationScoped
class Suggestions {

    private static final int MAX_SUGGESTIONS = 8;
    private static final int MAX_RESOLUTIONS = 2;
    private static final int MAX_BODIES = 2;
    private static final int MAX_COMMITTEES = 1;
    private static final int MAX_POLICY_AREAS = 1;

    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final Commitments commitments;
    private final Bodies bodies;
    private final SearchIndex search;
    private final PublicAddress address;
    private final Clock clock;

    Suggestions(
            Resolutions resolutions,
            ClassifiedResolutions classified,
            Commitments commitments,
            Bodies bodies,
            SearchIndex search,
            PublicAddress address,
            Clock clock) {
        this.resolutions = resolutions;
        this.classified = classified;
        this.commitments = commitments;
        this.bodies = bodies;
        this.search = search;
        this.address = address;
        this.clock = clock;
    }

    List<Suggestion> find(String typed, Language language) {
        var words = TypedWords.of(typed);
        if (words.areTooShort()) {
            return List.of();
        }
        var titles = resolutions.titles(BrusselsTime.today(clock));
        var first = resolutions(titles, words, language).toList();
        var last = Stream.of(bodies(words, language), committees(titles, words, language), policyAreas(words, language))
                .flatMap(some -> some)
                .toList();
        return Stream.of(
                        first.stream(),
                        commitments(typed, language, MAX_SUGGESTIONS - first.size() - last.size()),
                        last.stream())
                .flatMap(some -> some)
                .toList();
    }

    /** The typed text with other spellings of words that occur nowhere, if it then finds a commitment. */
    Optional<String> corrected(String typed) {
        return SearchRules.issues(typed).findAny().isPresent() ? Optional.empty() : search.corrected(typed);
    }

    private Stream<Suggestion> resolutions(List<ResolutionTitle> titles, TypedWords words, Language language) {
        return titles.stream()
                .filter(resolution ->
                        words.begin(resolution.citation(), resolution.title().in(language)))
                .limit(MAX_RESOLUTIONS)
                .map(resolution -> new Suggestion(
                        Kind.RESOLUTION,
                        resolution.resolutionId(),
                        address.to("resolutions", resolution.resolutionId()),
                        resolution.title(),
                        resolution.citation()));
    }

    private Stream<Suggestion> commitments(String typed, Language language, int max) {
        return commitments.inOrder(search.suggest(typed, language, max)).stream()
                .map(commitment -> CommitmentReference.of(commitment, address))
                .map(commitment -> new Suggestion(
                        Kind.COMMITMENT,
                        commitment.commitmentId(),
                        commitment.href(),
                        commitment.shortTitle(),
                        commitment.citation()));
    }

    private Stream<Suggestion> bodies(TypedWords words, Language language) {
        return bodies.all().stream()
                .filter(body -> words.begin(
                        body.id(), body.abbreviation().in(language), body.name().in(language)))
                .limit(MAX_BODIES)
                .map(body -> new Suggestion(Kind.BODY, body.id(), address.to("bodies", body.id()), body.name(), null));
    }

    private Stream<Suggestion> committees(List<ResolutionTitle> titles, TypedWords words, Language language) {
        return titles.stream()
                .map(ResolutionTitle::committee)
                .filter(Objects::nonNull)
                .distinct()
                .filter(committee -> words.begin(committee.in(language)))
                .limit(MAX_COMMITTEES)
                .map(committee -> ofFilter(Kind.COMMITTEE, "committee", committee.in(language), committee));
    }

    private Stream<Suggestion> policyAreas(TypedWords words, Language language) {
        var stated = classified.policyAreas();
        return Arrays.stream(PolicyArea.values())
                .filter(stated::contains)
                .filter(area -> words.begin(area.meaning().label().in(language)))
                .limit(MAX_POLICY_AREAS)
                .map(area -> ofFilter(
                        Kind.POLICY_AREA,
                        "policyArea",
                        area.code(),
                        area.meaning().label()));
    }

    private Suggestion ofFilter(Kind kind, String filter, String value, LocalizedText label) {
        return new Suggestion(kind, value, address.filtered("resolutions", filter, value), label, null);
    }
}
