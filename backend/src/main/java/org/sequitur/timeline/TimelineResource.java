package org.sequitur.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.sequitur.api.TimelinesApi;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class TimelineResource implements TimelinesApi {

    private final Timelines timelines;
    private final Resolutions resolutions;
    private final AsOf asOfs;

    TimelineResource(Timelines timelines, Resolutions resolutions, AsOf asOfs) {
        this.timelines = timelines;
        this.resolutions = resolutions;
        this.asOfs = asOfs;
    }

    @Produces
    @Singleton
    static WorkRule limit() {
        return WorkRule.reads("/resolutions/[^/]+/timeline", Work.SEARCH);
    }

    @Override
    public ResolutionTimeline getTimeline(String resolutionId, LocalDate asOf) {
        var day = asOfs.day(asOf);
        return resolutions
                .findByIdOptional(resolutionId)
                .filter(resolution -> !resolution.adoptedOn().isAfter(day))
                .map(resolution -> timelines.of(resolution, day))
                .orElseThrow(() -> Problem.notFound(resolutionId));
    }
}
