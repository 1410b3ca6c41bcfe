package org.sequitur.progress;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Stores the bytes of evidence in chunks, so that neither the API nor the database holds a whole file in memory,
 * regardless of the configured packet size.
 */
@ApplicationScoped
class EvidenceChunks {

    private static final int CHUNK_BYTES = 256 * 1024;

    private final AgroalDataSource database;

    EvidenceChunks(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID item, InputStream bytes) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into evidence_piece (evidence_item_id, position, bytes) values (?, ?, ?)")) {
            insert.setString(1, item.toString());
            var position = 0;
            for (byte[] chunk; (chunk = bytes.readNBytes(CHUNK_BYTES)).length > 0; position++) {
                insert.setInt(2, position);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
            }
        }
    }

    /** Null if there is none. */
    byte[] get(UUID item, int position) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select bytes from evidence_piece where evidence_item_id = ? and position = ?")) {
            select.setString(1, item.toString());
            select.setInt(2, position);
            try (var found = select.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        }
    }
}
