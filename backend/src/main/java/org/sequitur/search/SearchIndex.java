package org.sequitur.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds commitments by parts of words. Each distinct word is stored once, with all its suffixes: a part of a word is
 * a prefix of a suffix, so that a search is an index range scan, not a full scan.
 *
 * <p>Uses JDBC, not entities: postings are bytes, read as a stream with a fetch size, and thousands of words are written in
 * batches.
 */
@ApplicationScoped
public class SearchIndex {

    private static final int BATCH = 1_000;

    private static final String BY_WORD =
            "select p.resolution_id, p.commitment_rows from search_word w join search_posting p on p.word_id = w.id"
                    + " where w.word = ?";
    private static final String BY_PART =
            "select p.resolution_id, p.commitment_rows from search_ending e join search_posting p on p.word_id = e.word_id"
                    + " where e.ending like ?";

    /**
     * Fetch size in rows: a part of three letters may match most words, and their postings must not all be in memory
     * at once.
     */
    private static final int FETCH_SIZE = 1_000;

    private final EntityManager database;

    SearchIndex(EntityManager database) {
        this.database = database;
    }

    /** The commitments that match all of the words. */
    public Hits find(Collection<String> words) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var found = new ArrayList<Hits>();
            for (var word : words) {
                found.add(find(word, connection));
            }
            return found.stream().reduce(Hits::and).orElseThrow();
        });
    }

    private static Hits find(String word, Connection connection) throws SQLException {
        var whole = SearchWords.isWholeOnly(word);
        var rows = new HashMap<String, RoaringBitmap>();
        try (var query = connection.prepareStatement(whole ? BY_WORD : BY_PART)) {
            query.setString(1, whole ? word : word + "%");
            query.setFetchSize(FETCH_SIZE);
            try (var postings = query.executeQuery()) {
                while (postings.next()) {
                    rows.computeIfAbsent(postings.getString("resolution_id"), resolution -> new RoaringBitmap())
                            .add(Posting.rows(postings.getBytes("commitment_rows")));
                }
            }
        }
        return new Hits(rows);
    }

    /**
     * Indexes the commitments of a resolution.
     *
     * @param words the words of each commitment, by row
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String resolutionId, Map<Long, Set<String>> words) {
        database.flush();
        database.unwrap(Session.class)
                .doWork(RemovedWord.asConflict(connection -> add(resolutionId, words, connection)));
    }

    /**
     * Replaces the words of a commitment.
     *
     * @param resolutionId locked by the caller, which serializes writers of the same postings
     * @param before all words that were indexed for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(String resolutionId, long row, Set<String> before, Set<String> after) {
        database.flush();
        database.unwrap(Session.class).doWork(RemovedWord.asConflict(connection -> {
            var added = new TreeSet<>(after);
            added.removeAll(before);
            var removed = new TreeSet<>(before);
            removed.removeAll(after);
            for (var id : store(connection, added).values()) {
                Postings.change(connection, id, resolutionId, rows -> rows.add(Math.toIntExact(row)));
            }
            for (var id : ids(connection, List.copyOf(removed), "").values()) {
                Postings.change(connection, id, resolutionId, rows -> rows.remove(Math.toIntExact(row)));
                Postings.deleteUnused(connection, id);
            }
        }));
    }

    private static void add(String resolutionId, Map<Long, Set<String>> words, Connection connection)
            throws SQLException {
        // The same order in every transaction, which prevents deadlocks.
        var distinct = new TreeSet<String>();
        words.values().forEach(distinct::addAll);
        var ids = store(connection, distinct);
        // In index order, so that neighbouring rows are written together.
        var postings = new TreeMap<Integer, List<Long>>();
        words.forEach((row, wordsOfRow) -> wordsOfRow.forEach(word ->
                postings.computeIfAbsent(ids.get(word), id -> new ArrayList<>()).add(row)));
        insert(
                connection,
                "insert into search_posting (word_id, resolution_id, commitment_rows) values (?, ?, ?)",
                postings.entrySet().stream()
                        .map(posting ->
                                new Object[] {posting.getKey(), resolutionId, Posting.bytes(posting.getValue())})
                        .toList());
    }

    /** Ids of the words; new words are stored with their suffixes. */
    private static Map<String, Integer> store(Connection connection, Set<String> words) throws SQLException {
        // An existing word has its suffixes too, as both are stored in one transaction. Read without a lock: a gap
        // lock for a missing word would block other transactions from inserting theirs, and the reverse.
        var ids = ids(connection, List.copyOf(words), "");
        var missing = new TreeSet<>(words);
        missing.removeAll(ids.keySet());
        insert(connection, "insert ignore into search_word (word) values (?)", rows(missing));
        var newIds = ids(connection, List.copyOf(missing), " lock in share mode");
        var suffixes = new ArrayList<Object[]>();
        newIds.forEach((word, id) -> suffixes(word).forEach(suffix -> suffixes.add(new Object[] {suffix, id})));
        insert(connection, "insert ignore into search_ending (ending, word_id) values (?, ?)", suffixes);
        ids.putAll(newIds);
        return ids;
    }

    private static List<String> suffixes(String word) {
        var suffixes = new ArrayList<String>();
        for (var start = 0; start + SearchWords.MIN_PART_LENGTH <= word.length(); start++) {
            suffixes.add(word.substring(start));
        }
        return suffixes;
    }

    private static List<Object[]> rows(Collection<String> words) {
        return words.stream().map(word -> new Object[] {word}).toList();
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var pending = 0;
            for (var row : rows) {
                for (var i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++pending % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static Map<String, Integer> ids(Connection connection, List<String> words, String lock)
            throws SQLException {
        var ids = new HashMap<String, Integer>();
        for (var from = 0; from < words.size(); from += BATCH) {
            var batch = words.subList(from, Math.min(words.size(), from + BATCH));
            var marks = String.join(",", Collections.nCopies(batch.size(), "?"));
            try (var query = connection.prepareStatement(
                    "select word, id from search_word where word in (" + marks + ")" + lock)) {
                for (var i = 0; i < batch.size(); i++) {
                    query.setString(i + 1, batch.get(i));
                }
                try (var result = query.executeQuery()) {
                    while (result.next()) {
                        ids.put(result.getString("word"), result.getInt("id"));
                    }
                }
            }
        }
        return ids;
    }
}
