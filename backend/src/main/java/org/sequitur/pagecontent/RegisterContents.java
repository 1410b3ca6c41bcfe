package org.sequitur.pagecontent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.sequitur.page.PageAddress;
import org.sequitur.page.PageContents;
import org.sequitur.page.PageDocument;
import org.sequitur.page.PublicPage;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.time.AsOf;

/** The content of each public page, from what the API reads. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
class RegisterContents implements PageContents {

    private final RegisterReads reads;
    private final PageAddress pages;
    private final AsOf asOfs;

    RegisterContents(RegisterReads reads, PageAddress pages, AsOf asOfs) {
        this.reads = reads;
        this.pages = pages;
        this.asOfs = asOfs;
    }

    @Override
    public PageDocument document(PublicPage page, Language language, LocalDate asOf, boolean filtered) {
        var content = new PageContent(reads, pages, language, asOfs.day(asOf), asOf != null);
        var document =
                switch (page.kind()) {
                    case HOME -> content.home();
                    case COMMITMENTS -> content.commitments();
                    case COMMITMENT -> content.commitment(page.id());
                    case FOLLOWED_RESOLUTION -> content.followedResolution(page.id());
                    case RESOLUTIONS -> content.resolutions();
                    case RESOLUTION_TEXT -> content.text(page.id());
                    case TEXT_HISTORY -> content.history(page.id());
                    case TIMELINE -> content.timeline(page.id());
                    case BODIES -> content.bodies();
                    case BODY -> content.body(page.id());
                    case PUBLICATIONS -> content.publications();
                    case METHOD, DATA, ACCESSIBILITY, ABOUT, BRIEF, VERIFICATION -> PageContent.Part.NONE;
                };
        return new PageDocument(
                document.title(), document.description(), pages.of(page), filtered ? null : document.html());
    }
}
