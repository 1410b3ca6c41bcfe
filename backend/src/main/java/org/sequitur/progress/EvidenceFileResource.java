package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.sequitur.api.EvidenceFilesApi;
import org.sequitur.file.FilePolicy;
import org.sequitur.file.Reception;
import org.sequitur.platform.representation.Streamed;

/** In no transaction while bytes come or go: that may take minutes, and nobody is to wait for it. */
@ApplicationScoped
class EvidenceFileResource implements EvidenceFilesApi {

    private final EvidenceFiles files;
    private final Reception reception;

    EvidenceFileResource(EvidenceFiles files, Reception reception) {
        this.files = files;
        this.reception = reception;
    }

    @Override
    public EvidenceItemRepresentation replaceEvidenceContent(String evidenceItemId, InputStream sent) {
        var awaited = files.awaited(evidenceItemId);
        try (var received = reception.receive(sent)) {
            return files.keep(awaited, received);
        }
    }

    @Override
    public FilePolicy getFilePolicy() {
        return reception.rules();
    }

    @Override
    public Streamed getEvidenceContent(String evidenceItemId) {
        return files.content(evidenceItemId);
    }
}
