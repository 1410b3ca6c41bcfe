package org.sequitur.intake.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.sequitur.api.ResolutionDraftSourcesApi;
import org.sequitur.file.UploadReceiver;
import org.sequitur.intake.source.SourceRefusal;
import org.sequitur.platform.cache.StreamedContent;

/** Uploads and downloads run outside of transactions: they may take minutes, and must not hold locks or connections. */
@ApplicationScoped
class ResolutionDraftSourceResource implements ResolutionDraftSourcesApi {

    private final ResolutionDrafts drafts;
    private final DraftUploads uploads;
    private final DraftSources sources;
    private final DraftPages pages;
    private final UploadReceiver uploadReceiver;

    ResolutionDraftSourceResource(
            ResolutionDrafts drafts,
            DraftUploads uploads,
            DraftSources sources,
            DraftPages pages,
            UploadReceiver uploadReceiver) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.sources = sources;
        this.pages = pages;
        this.uploadReceiver = uploadReceiver;
    }

    @Override
    public DraftRepresentation createResolutionDraft(InputStream sent, String fileName) {
        drafts.requireAccess();
        try (var file = uploadReceiver.receive(sent, SourceRefusal.UNKNOWN_FORMAT.explanation())) {
            return uploads.create(file, sources.read(file, fileName));
        }
    }

    @Override
    public DraftRepresentation replaceResolutionDraftSource(
            String resolutionDraftId, String ifMatch, InputStream sent, String fileName) {
        uploads.expectReplacement(resolutionDraftId, ifMatch);
        try (var file = uploadReceiver.receive(sent, SourceRefusal.UNKNOWN_FORMAT.explanation())) {
            return uploads.replace(resolutionDraftId, ifMatch, file, sources.read(file, fileName));
        }
    }

    @Override
    public StreamedContent getResolutionDraftSource(String resolutionDraftId) {
        return uploads.content(resolutionDraftId);
    }

    @Override
    public SourceBlocks getSourceLayout(String resolutionDraftId) {
        return uploads.blocks(resolutionDraftId);
    }

    @Override
    public StreamedContent getSourcePage(String resolutionDraftId, Integer sourcePageId) {
        return pages.get(resolutionDraftId, sourcePageId);
    }
}
