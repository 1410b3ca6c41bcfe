package org.sequitur.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.roaringbitmap.RoaringBitmap;

/** Updates stored posting lists. Rare: only when a commitment's title changes. */
final class Postings {

    private Postings() {}

    static void change(Connection connection, int wordId, String resolutionId, Consumer<RoaringBitmap> change)
            throws SQLException {
        var rows = rows(connection, wordId, resolutionId);
        change.accept(rows);
        if (rows.isEmpty()) {
            delete(connection, wordId, resolutionId);
            return;
        }
        try (var write = connection.prepareStatement("replace into search_posting values (?, ?, ?)")) {
            write.setInt(1, wordId);
            write.setString(2, resolutionId);
            write.setBytes(
                    3,
                    Posting.bytes(Arrays.stream(rows.toArray())
                            .mapToObj(row -> (long) row)
                            .toList()));
            write.executeUpdate();
        }
    }

    private static void delete(Connection connection, int wordId, String resolutionId) throws SQLException {
        try (var delete =
                connection.prepareStatement("delete from search_posting where word_id = ? and resolution_id = ?")) {
            delete.setInt(1, wordId);
            delete.setString(2, resolutionId);
            delete.executeUpdate();
        }
    }

    /** Deletes a word without postings, as it may be a name for which a title was withdrawn. */
    static void deleteUnused(Connection connection, int wordId) throws SQLException {
        for (var table : List.of("search_ending where word_id", "search_word where id")) {
            try (var delete = connection.prepareStatement("delete from " + table
                    + " = ? and not exists (select 1 from search_posting where search_posting.word_id = ?)")) {
                delete.setInt(1, wordId);
                delete.setInt(2, wordId);
                delete.executeUpdate();
            }
        }
    }

    private static RoaringBitmap rows(Connection connection, int wordId, String resolutionId) throws SQLException {
        // A locking read, as only this sees what was committed since the transaction began.
        try (var query = connection.prepareStatement(
                "select commitment_rows from search_posting where word_id = ? and resolution_id = ? for update")) {
            query.setInt(1, wordId);
            query.setString(2, resolutionId);
            try (var found = query.executeQuery()) {
                return found.next() ? RoaringBitmap.bitmapOf(Posting.rows(found.getBytes(1))) : new RoaringBitmap();
            }
        }
    }
}
