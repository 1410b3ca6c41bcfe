package org.sequitur.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;

/**
 * Finds commitments by parts of words. Each distinct word is kept once, with all its endings: a part of a word begins one
 * of them, so that finding it is a range of an index, not a scan.
 */
@ApplicationScoped
public class SearchIndex {

    /** Words shorter than this are found whole only: as a part they would find nearly everything. */
    private static final int SHORTEST_PART = 3;

    private static final int BATCH = 1_000;

    private static final String WITH_THE_WORD =
            "select o.commitment_row_id as row_id from search_word w join search_occurrence o on o.word_id = w.id"
                    + " where w.word = :";
    private static final String WITH_THE_PART = "select distinct o.commitment_row_id as row_id from search_ending e"
            + " join search_occurrence o on o.word_id = e.word_id where e.ending like :";

    private final EntityManager database;

    SearchIndex(EntityManager database) {
        this.database = database;
    }

    /** The rows, as {@code row_id}, of the commitments in which all of some words occur; with the query's parameters. */
    public record Matches(String sql, Map<String, Object> parameters) {}

    /**
     * Each word's commitments are gathered once and then counted off against the others', whatever the words: as
     * conditions on the commitments, two common words made the database look for each of them in every commitment.
     */
    public static Matches all(Collection<String> words) {
        var parameters = new HashMap<String, Object>();
        var each = words.stream()
                .map(word -> {
                    var parameter = "word" + parameters.size();
                    var whole = word.length() < SHORTEST_PART;
                    parameters.put(parameter, whole ? word : word + "%");
                    return (whole ? WITH_THE_WORD : WITH_THE_PART) + parameter;
                })
                .toList();
        var sql = each.size() == 1
                ? each.getFirst()
                : "select row_id from (" + String.join(" union all ", each)
                        + ") found group by row_id having count(*) = " + each.size();
        return new Matches(sql, parameters);
    }

    /** Makes commitments findable. @param words the words of each, by its row */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Map<Long, Set<String>> words) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> add(words, connection));
    }

    private static void add(Map<Long, Set<String>> words, Connection connection) throws SQLException {
        // In one order in every transaction, so that two of them wait for each other rather than deadlock.
        var distinct = new TreeSet<String>();
        words.values().forEach(distinct::addAll);
        // A word that is there has its endings too: whoever added it did so in the same transaction. To look takes no
        // lock, as one on the place of a missing word would keep others from inserting theirs, and they us.
        var ids = ids(connection, List.copyOf(distinct), "");
        distinct.removeAll(ids.keySet());
        insert(connection, "insert ignore into search_word (word) values (?)", rows(distinct));
        var fresh = ids(connection, List.copyOf(distinct), " lock in share mode");
        var endings = new ArrayList<Object[]>();
        fresh.forEach((word, id) -> endings(word).forEach(ending -> endings.add(new Object[] {ending, id})));
        insert(connection, "insert ignore into search_ending (ending, word_id) values (?, ?)", endings);
        ids.putAll(fresh);
        var occurrences = new ArrayList<Object[]>();
        words.forEach((row, of) -> of.forEach(word -> occurrences.add(new Object[] {ids.get(word), row})));
        // In the order of the index, so that neighbours are written together.
        occurrences.sort(Comparator.comparing((Object[] occurrence) -> (Integer) occurrence[0])
                .thenComparing(occurrence -> (Long) occurrence[1]));
        insert(
                connection,
                "insert ignore into search_occurrence (word_id, commitment_row_id) values (?, ?)",
                occurrences);
    }

    private static List<String> endings(String word) {
        var endings = new ArrayList<String>();
        for (var start = 0; start + SHORTEST_PART <= word.length(); start++) {
            endings.add(word.substring(start));
        }
        return endings;
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
            var some = words.subList(from, Math.min(words.size(), from + BATCH));
            var marks = String.join(",", Collections.nCopies(some.size(), "?"));
            try (var query = connection.prepareStatement(
                    "select word, id from search_word where word in (" + marks + ")" + lock)) {
                for (var i = 0; i < some.size(); i++) {
                    query.setString(i + 1, some.get(i));
                }
                try (var found = query.executeQuery()) {
                    while (found.next()) {
                        ids.put(found.getString(1), found.getInt(2));
                    }
                }
            }
        }
        return ids;
    }
}
