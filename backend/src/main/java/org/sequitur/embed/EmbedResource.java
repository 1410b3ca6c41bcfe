package org.sequitur.embed;

import static org.sequitur.embed.EmbedMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.api.CommitmentsApi;
import org.sequitur.api.EmbedsApi;
import org.sequitur.api.StatisticsApi;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.Tally;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.statistics.Statistics.OwnerTally;

/** Serves embeddable HTML. It reads through the public API operations, so that it shows only public data. */
@ApplicationScoped
@Transactional
class EmbedResource implements EmbedsApi {

    private final CommitmentsApi commitments;
    private final StatisticsApi statistics;
    private final Commitments knownCommitments;
    private final Bodies bodies;
    private final PageAddress pages;
    private final EmbedPage page;
    private final Clock clock;

    EmbedResource(
            CommitmentsApi commitments,
            StatisticsApi statistics,
            Commitments knownCommitments,
            Bodies bodies,
            PageAddress pages,
            EmbedPage page,
            Clock clock) {
        this.commitments = commitments;
        this.statistics = statistics;
        this.knownCommitments = knownCommitments;
        this.bodies = bodies;
        this.pages = pages;
        this.page = page;
        this.clock = clock;
    }

    @Override
    public Representation getEmbed(String tag, String commitmentId, String ownerId, String resolutionId) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        if (commitmentId != null) {
            return commitment(commitmentId, ownerId, resolutionId, language);
        }
        var views = new EmbedViews(language, BrusselsTime.today(clock));
        var counted = statistics.getStatistics(resolutionId, null);
        if (ownerId == null) {
            return page.of(
                    resolutionId == null
                            ? views.of(counted.tally(), MESSAGES.allRequests().in(language), pages.home())
                            : views.of(
                                    counted.tally(),
                                    MESSAGES.requestsOf(counted.resolution().documentNumber())
                                            .in(language),
                                    pages.resolution(resolutionId)),
                    language);
        }
        // A body that handed all its requests over is counted no more, but other sites may still show it.
        var body = bodies.findByIdOptional(ownerId)
                .orElseThrow(() -> unknown("owner", ownerId))
                .name()
                .in(language);
        var owned = counted.byOwner().stream()
                .filter(tally -> tally.owner().bodyId().equals(ownerId))
                .map(OwnerTally::tally)
                .findFirst()
                .orElse(Tally.EMPTY);
        return page.of(
                resolutionId == null
                        ? views.of(owned, body, pages.body(ownerId))
                        : views.of(
                                owned,
                                MESSAGES.requestsOfBody(
                                                body, counted.resolution().documentNumber())
                                        .in(language),
                                pages.commitments(new TreeMap<>(
                                        Map.of("owner", List.of(ownerId), "resolution", List.of(resolutionId))))),
                language);
    }

    /**
     * @param ownerId null, or the owner or a joint owner of the commitment
     * @param resolutionId null, or that of the commitment
     */
    private Representation commitment(String commitmentId, String ownerId, String resolutionId, Language language) {
        var known = knownCommitments.listByIds(List.of(commitmentId)).stream()
                .findFirst()
                .orElseThrow(() -> unknown("commitment", commitmentId));
        if (resolutionId != null && !known.resolution().id().equals(resolutionId)) {
            throw contradictory("resolution", resolutionId, commitmentId);
        }
        if (ownerId != null
                && !known.owner().id().equals(ownerId)
                && !known.jointOwnerIds().contains(ownerId)) {
            throw contradictory("owner", ownerId, commitmentId);
        }
        var views = new EmbedViews(language, BrusselsTime.today(clock));
        var commitment = commitments.getCommitment(commitmentId, null);
        return page.of(views.of(commitment, pages.commitment(commitmentId)), language);
    }

    private static Problem contradictory(String name, String value, String commitmentId) {
        return Problem.badRequest(List.of(
                Issue.inQuery(Issue.Type.INVALID_INPUT, name, value, MESSAGES.otherCommitment(value, commitmentId))));
    }

    private static Problem unknown(String name, String id) {
        return Problem.badRequest(List.of(Issue.unknownReference(name, id)));
    }
}
