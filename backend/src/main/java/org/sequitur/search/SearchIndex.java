package org.sequitur.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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

    private final EntityManager database;

    SearchIndex(EntityManager database) {
        this.database = database;
    }

    /** A condition on {@code c.row_id}, with the value of its one parameter. */
    public record Condition(String sql, String value) {}

    /** What must hold for a commitment in which the word occurs. */
    public static Condition contains(String word, String parameter) {
        if (word.length() < SHORTEST_PART) {
            return new Condition(
                    "c.row_id in (select o.commitment_row_id from search_word w"
                            + " join search_occurrence o on o.word_id = w.id where w.word = :" + parameter + ")",
                    word);
        }
        return new Condition(
                "c.row_id in (select o.commitment_row_id from search_ending e"
                        + " join search_occurrence o on o.word_id = e.word_id where e.ending like :" + parameter + ")",
                word + "%");
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
        insert(connection, "insert ignore into search_word (word) values (?)", rows(distinct));
        var ids = ids(connection, List.copyOf(distinct));
        var endings = new ArrayList<Object[]>();
        ids.forEach((word, id) -> endings(word).forEach(ending -> endings.add(new Object[] {ending, id})));
        insert(connection, "insert ignore into search_ending (ending, word_id) values (?, ?)", endings);
        var occurrences = new ArrayList<Object[]>();
        words.forEach((row, of) -> of.forEach(word -> occurrences.add(new Object[] {ids.get(word), row})));
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

    private static Map<String, Integer> ids(Connection connection, List<String> words) throws SQLException {
        var ids = new HashMap<String, Integer>();
        for (var from = 0; from < words.size(); from += BATCH) {
            var some = words.subList(from, Math.min(words.size(), from + BATCH));
            var marks = String.join(",", java.util.Collections.nCopies(some.size(), "?"));
            try (var query = connection.prepareStatement(
                    "select word, id from search_word where word in (" + marks + ") lock in share mode")) {
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
