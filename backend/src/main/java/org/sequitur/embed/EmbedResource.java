package org.sequitur.embed;

import static org.sequitur.embed.EmbedMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sequitur.api.CommitmentsApi;
import org.sequitur.api.EmbedsApi;
import org.sequitur.api.StatisticsApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.representation.Representation;
import org.sequitur.platform.time.BrusselsTime;

/** Serves embeddable HTML. It reads through the public API operations, so that it shows only public data. */
@ApplicationScoped
@Transactional
class EmbedResource implements EmbedsApi {

    private final CommitmentsApi commitments;
    private final StatisticsApi statistics;
    private final Commitments knownCommitments;
    private final PageAddress pages;
    private final Clock clock;

    EmbedResource(
            CommitmentsApi commitments,
            StatisticsApi statistics,
            Commitments knownCommitments,
            PageAddress pages,
            Clock clock) {
        this.commitments = commitments;
        this.statistics = statistics;
        this.knownCommitments = knownCommitments;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Representation getEmbed(String tag, String commitmentId, String ownerId) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        if (commitmentId != null) {
            return commitment(commitmentId, language);
        }
        var counted = statistics.getStatistics(null, null);
        var view = new EmbedView(language);
        if (ownerId == null) {
            var title = MESSAGES.allRequests().in(language);
            return page(view, view.figures(title, counted.tally()), title, pages.home(), language);
        }
        var owned = counted.byOwner().stream()
                .filter(tally -> tally.owner().bodyId().equals(ownerId))
                .findFirst()
                .orElseThrow(() -> unknown("owner", ownerId));
        var title = owned.owner().name().in(language);
        return page(view, view.figures(title, owned.tally()), title, pages.body(ownerId), language);
    }

    private Representation commitment(String commitmentId, Language language) {
        if (!knownCommitments.unknown(List.of(commitmentId)).isEmpty()) {
            throw unknown("commitment", commitmentId);
        }
        var commitment = commitments.getCommitment(commitmentId, null);
        var view = new EmbedView(language);
        return page(
                view,
                view.commitment(commitment),
                commitment.number() + " " + commitment.shortTitle().in(language),
                pages.commitment(commitmentId),
                language);
    }

    private Representation page(EmbedView view, Html body, String title, LocalizedText link, Language language) {
        return EmbedPage.of(body, title, link.in(language), view.asOf(BrusselsTime.today(clock)), language);
    }

    private static Problem unknown(String name, String id) {
        return Problem.badRequest(List.of(Issue.unknownReference(name, id)));
    }
}
