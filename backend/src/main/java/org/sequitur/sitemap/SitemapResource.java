package org.sequitur.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sequitur.api.SitemapsApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.journal.JournalEntries;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class SitemapResource implements SitemapsApi {

    private final Resolutions resolutions;
    private final Bodies bodies;
    private final JournalEntries journal;
    private final PageAddress pages;
    private final PublicAddress address;

    SitemapResource(
            Resolutions resolutions, Bodies bodies, JournalEntries journal, PageAddress pages, PublicAddress address) {
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.journal = journal;
        this.pages = pages;
        this.address = address;
    }

    @Override
    public Representation getSitemapIndex() {
        var index = SitemapWriter.index();
        index.sitemap(address.to("sitemaps", "site"));
        resolutions.sizes().stream()
                .map(ResolutionSize::resolutionId)
                .sorted()
                .forEach(id -> index.sitemap(address.to("sitemaps", id)));
        return index.representation();
    }

    @Override
    public Representation getSitemapOfSite() {
        var sitemap = SitemapWriter.pages();
        pages.general().forEach(page -> sitemap.page(page, null));
        bodies.all().stream().map(Body::id).forEach(id -> sitemap.page(pages.body(id), null));
        return sitemap.representation();
    }

    @Override
    public Representation getSitemapOfResolution(String resolutionId) {
        var resolution = resolutions.findByIdOptional(resolutionId).orElseThrow(() -> Problem.notFound(resolutionId));
        var sitemap = SitemapWriter.pages();
        sitemap.page(pages.resolution(resolutionId), null);
        sitemap.page(pages.resolutionText(resolutionId), null);
        sitemap.page(pages.timeline(resolutionId), null);
        journal.lastPublicDays(resolution)
                .forEach((commitmentId, day) -> sitemap.page(pages.commitment(commitmentId), day));
        return sitemap.representation();
    }
}
