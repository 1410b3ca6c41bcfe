package org.sequitur.progress;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.sequitur.file.FileChunks;
import org.sequitur.file.ReceivedFile;

/** The bytes of evidence. */
@ApplicationScoped
class EvidenceChunks {

    private final FileChunks chunks;

    EvidenceChunks(AgroalDataSource database) {
        this.chunks = new FileChunks(
                database,
                "insert into evidence_chunk (evidence_item_id, position, bytes) values (?, ?, ?)",
                "select bytes from evidence_chunk where evidence_item_id = ? and position = ?");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID item, ReceivedFile file) {
        chunks.store(item, file);
    }

    /** Null if there is none. */
    byte[] get(UUID item, int position) throws SQLException {
        return chunks.get(item, position);
    }
}
