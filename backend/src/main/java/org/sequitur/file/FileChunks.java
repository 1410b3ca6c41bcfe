package org.sequitur.file;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Stores the bytes of files in chunks, so that neither the API nor the database holds a whole file in memory, regardless of
 * the configured packet size. Each feature has a table of its own.
 *
 * <p>JDBC, because chunks are no entities: Hibernate would hold each in its persistence context, and map a table only once.
 */
public class FileChunks {

    private static final int CHUNK_SIZE = 256 * 1024;

    private final AgroalDataSource database;
    private final String insert;
    private final String select;

    /**
     * @param insert SQL with the parameters file id, position and bytes
     * @param select SQL for the bytes, with the parameters file id and position
     */
    public FileChunks(AgroalDataSource database, String insert, String select) {
        this.database = database;
        this.insert = insert;
        this.select = select;
    }

    /** Stores a received file. Needs a transaction. */
    public void store(UUID fileId, ReceivedFile file) {
        try (var bytes = file.open()) {
            store(fileId, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void store(UUID fileId, InputStream bytes) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setString(1, fileId.toString());
            var position = 0;
            for (byte[] chunk; (chunk = bytes.readNBytes(CHUNK_SIZE)).length > 0; position++) {
                statement.setInt(2, position);
                statement.setBytes(3, chunk);
                statement.executeUpdate();
            }
        }
    }

    /** Null if there is none. */
    public byte[] get(UUID fileId, int position) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(select)) {
            statement.setString(1, fileId.toString());
            statement.setInt(2, position);
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        }
    }
}
