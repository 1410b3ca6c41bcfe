package org.sequitur.embed;

import static org.sequitur.embed.EmbedMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.api.CommitmentsApi;
import org.sequitur.api.EmbedsApi;
import org.sequitur.api.StatisticsApi;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.Tally;
import org.sequitur.journal.FactFilter;
import org.sequitur.journal.FactFilters;
import org.sequitur.journal.FilterDescription;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.statistics.Statistics.OwnerTally;

/** Serves embeddable HTML. It reads through the public API operations, so that it shows only public data. */
@ApplicationScoped
@Transactional
class EmbedResource implements EmbedsApi {

    private final CommitmentsApi commitments;
    private final StatisticsApi statistics;
    private final Commitments knownCommitments;
    private final Bodies bodies;
    private final FactFilters filters;
    private final FilterDescription filterDescription;
    private final EmbedPage page;
    private final Clock clock;

    EmbedResource(
            CommitmentsApi commitments,
            StatisticsApi statistics,
            Commitments knownCommitments,
            Bodies bodies,
            FactFilters filters,
            FilterDescription filterDescription,
            EmbedPage page,
            Clock clock) {
        this.commitments = commitments;
        this.statistics = statistics;
        this.knownCommitments = knownCommitments;
        this.bodies = bodies;
        this.filters = filters;
        this.filterDescription = filterDescription;
        this.page = page;
        this.clock = clock;
    }

    @Override
    public Representation getEmbed(
            String tag,
            String commitmentId,
            String ownerId,
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        var filter = filters.checked(resolution, criteria, List.of(), listOf(commitmentId), listOf(ownerId), null);
        var views = new EmbedViews(language, BrusselsTime.today(clock));
        if (commitmentId != null) {
            mustMatch(commitmentId, ownerId, filter);
            var commitment = commitments.getCommitment(commitmentId, null);
            return page.of(views.of(commitment, filterDescription.page(filter)), language);
        }
        var counted = statistics.getStatistics(resolution, session, committee, policyArea, null);
        // A body that handed all its requests over is counted no more, but other sites may still show it.
        var tally = ownerId == null
                ? counted.tally()
                : counted.byOwner().stream()
                        .filter(owner -> owner.owner().bodyId().equals(ownerId))
                        .map(OwnerTally::tally)
                        .findFirst()
                        .orElse(Tally.EMPTY);
        return page.of(
                views.of(tally, title(filter, counted.resolution(), language), filterDescription.page(filter)),
                language);
    }

    private static List<String> listOf(String id) {
        return id == null ? List.of() : List.of(id);
    }

    /** @param resolution the only one of the filter; null if there are several or none */
    private String title(FactFilter filter, ResolutionReference resolution, Language language) {
        if (!filter.criteria().isEmpty() || filter.resolutions().size() > 1) {
            return MESSAGES.selectedRequests(filterDescription.names(filter, language))
                    .in(language);
        }
        if (filter.owners().isEmpty()) {
            return (resolution == null ? MESSAGES.allRequests() : MESSAGES.requestsOf(resolution.documentNumber()))
                    .in(language);
        }
        var body = bodies.findById(filter.owners().getFirst()).name().in(language);
        return resolution == null
                ? body
                : MESSAGES.requestsOfBody(body, resolution.documentNumber()).in(language);
    }

    /** @throws Problem 400 with an issue for each parameter that excludes the commitment */
    private void mustMatch(String commitmentId, String ownerId, FactFilter filter) {
        var commitment = knownCommitments.listByIds(List.of(commitmentId)).getFirst();
        var resolutionId = commitment.resolution().id();
        var excluding = Stream.concat(
                        Stream.of(filters.checked(filter.resolutions(), ResolutionCriteria.NONE, List.of())),
                        filter.criteria().fields().map(field -> filters.checked(List.of(), field, List.of())))
                .filter(alone -> alone.selected()
                        .filter(ids -> !ids.contains(resolutionId))
                        .isPresent())
                .flatMap(alone -> FilterDescription.parameters(alone).entrySet().stream())
                .map(parameter -> excluding(parameter.getKey(), parameter.getValue(), commitmentId));
        var isOfOwner = ownerId == null
                || commitment.owner().id().equals(ownerId)
                || commitment.jointOwnerIds().contains(ownerId);
        var issues = Stream.concat(
                        excluding,
                        isOfOwner ? Stream.empty() : Stream.of(excluding("owner", List.of(ownerId), commitmentId)))
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private static Issue excluding(String name, List<String> values, String commitmentId) {
        var value = String.join(", ", values);
        return Issue.inQuery(Issue.Type.INVALID_INPUT, name, value, MESSAGES.otherCommitment(value, commitmentId));
    }
}
