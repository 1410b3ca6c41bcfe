package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.InputStream;
import org.sequitur.api.EvidenceFilesApi;
import org.sequitur.file.FilePolicy;
import org.sequitur.file.UploadReceiver;
import org.sequitur.platform.cache.StreamedContent;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;

/** Uploads and downloads run outside of transactions: they may take minutes, and must not hold locks or connections. */
@ApplicationScoped
class EvidenceFileResource implements EvidenceFilesApi {

    private final EvidenceFiles files;
    private final UploadReceiver uploadReceiver;

    EvidenceFileResource(EvidenceFiles files, UploadReceiver uploadReceiver) {
        this.files = files;
        this.uploadReceiver = uploadReceiver;
    }

    @Produces
    @Singleton
    static WorkRule limitOfUploads() {
        return WorkRule.writes("/evidenceItems/.*/content", Work.UPLOAD);
    }

    @Override
    public EvidenceItemRepresentation replaceEvidenceContent(String evidenceItemId, InputStream sent) {
        var expectedUpload = files.expectUpload(evidenceItemId);
        try (var received = uploadReceiver.receive(sent)) {
            return files.store(expectedUpload, received);
        }
    }

    @Override
    public FilePolicy getFilePolicy() {
        return uploadReceiver.rules();
    }

    @Override
    public StreamedContent getEvidenceContent(String evidenceItemId) {
        return files.content(evidenceItemId);
    }
}
