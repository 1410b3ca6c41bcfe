package org.sequitur.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sequitur.api.TimelineEmbedsApi;
import org.sequitur.api.TimelinesApi;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.problem.Problem;
import org.sequitur.timeline.TimelineView;

/** Serves timelines as embeddable HTML, from what the public API operation returns. */
@ApplicationScoped
@Transactional
class TimelineEmbedResource implements TimelineEmbedsApi {

    private final TimelinesApi timelines;
    private final PageAddress pages;
    private final EmbedPage page;

    TimelineEmbedResource(TimelinesApi timelines, PageAddress pages, EmbedPage page) {
        this.timelines = timelines;
        this.pages = pages;
        this.page = page;
    }

    @Produces
    @Singleton
    static WorkRule limitOfTimelines() {
        return WorkRule.reads("/embeds/[^/]+/timelines/.*", Work.SEARCH);
    }

    @Override
    public Representation getTimelineEmbed(String tag, String resolutionId) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        return page.of(TimelineView.of(timelines.getTimeline(resolutionId, null), language, pages), language);
    }
}
