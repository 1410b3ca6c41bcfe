package org.sequitur.intake.draft;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sequitur.file.ReceivedFile;
import org.sequitur.journal.Fact;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.cache.StreamedContent;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.source.SourceFiles;
import org.sequitur.staffoperation.StaffOperationKind;

/** The transactions of uploads and downloads, which hold no transaction while bytes arrive or leave. */
@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class DraftUploads {

    private final ResolutionDrafts drafts;
    private final DraftRepresentations representations;
    private final SourceFiles sources;
    private final IfMatch tags;

    DraftUploads(ResolutionDrafts drafts, DraftRepresentations representations, SourceFiles sources, IfMatch tags) {
        this.drafts = drafts;
        this.representations = representations;
        this.sources = sources;
        this.tags = tags;
    }

    DraftRepresentation create(ReceivedFile file, ReadSource read) {
        drafts.requireAccess();
        var by = drafts.now();
        var draft = new ResolutionDraft(Fact.newId(), by);
        store(draft, file, read);
        drafts.save(draft, DraftData.of(read.initialDraft()), by);
        drafts.persist(draft);
        drafts.log(StaffOperationKind.DRAFT_UPLOADED, draft);
        return representations.represent(draft);
    }

    /** @throws org.sequitur.platform.problem.Problem if the source must not be replaced; before its bytes are received */
    void expectReplacement(String id, String ifMatch) {
        lock(id, ifMatch);
    }

    DraftRepresentation replace(String id, String ifMatch, ReceivedFile file, ReadSource read) {
        var draft = lock(id, ifMatch);
        var former = draft.source();
        store(draft, file, read);
        drafts.save(draft, SourceReplacement.of(drafts.data(draft), read.initialDraft()), drafts.now());
        drafts.flush();
        drafts.log(StaffOperationKind.DRAFT_SOURCE_REPLACED, draft);
        sources.deleteWhole(former);
        return representations.represent(draft);
    }

    StreamedContent content(String id) {
        return sources.content(drafts.get(id).source());
    }

    DraftPages.Source source(String id) {
        var file = drafts.get(id).source();
        var described = file.at("");
        return new DraftPages.Source(file.id(), described.mediaType(), described.contentHash());
    }

    SourceBlocks blocks(String id) {
        var draft = drafts.get(id);
        return drafts.blocks(draft, representations.href(draft, "source", "layout"));
    }

    private ResolutionDraft lock(String id, String ifMatch) {
        var draft = drafts.lock(id);
        tags.mustMatch(ifMatch, representations.represent(draft));
        draft.requireReview();
        return draft;
    }

    private void store(ResolutionDraft draft, ReceivedFile file, ReadSource read) {
        var source = sources.store(Fact.newId(), file, read.mediaType(), read.fileName());
        var initial = read.initialDraft();
        draft.replaceSource(source, drafts.write(new SourceBlocks("", initial.pages(), initial.blocks())));
    }
}
