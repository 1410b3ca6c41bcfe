package org.sequitur.journal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.code.Code;

/**
 * A kind of published text that can be withdrawn: its place in the database and in the API.
 *
 * @param name as withdrawals store it; must never change
 * @param entity name in HQL
 * @param table name in SQL; both languages of the text are in columns of the same name as the property
 * @param collection path segment of the API's collection
 * @param words name of the property that holds the bilingual text
 * @param links other properties that are withdrawn with it
 * @param others HQL, for one id: the ids of the other facts with the same text, which is withdrawn from all of them; null if
 *     each fact has a text of its own
 */
public record PublishedText(
        String name, String entity, String table, String collection, String words, List<String> links, String others) {

    private static final String WITHDRAWAL = "_WITHDRAWAL";

    public PublishedText(String name, String entity, String table, String collection, String words, String... links) {
        this(name, entity, table, collection, words, List.of(links), null);
    }

    /** A text that several facts have in common: those with an equal value of this property. It is withdrawn from all of them. */
    public PublishedText sharedBy(String property) {
        return sharedWith(
                "select o.id from %1$s o, %1$s t where t.id = ?1 and o.%2$s = t.%2$s and o.id <> t.id order by o.id"
                        .formatted(entity, property));
    }

    /** @param others HQL, for one id: the ids of the other facts with the same text */
    public PublishedText sharedWith(String others) {
        return new PublishedText(name, entity, table, collection, words, links, others);
    }

    /** Code in the API. */
    public String code() {
        return code(name);
    }

    /** Code in the API of the kind with this name; the same for the reasons of all withdrawals. */
    public static String code(String name) {
        return name.endsWith(WITHDRAWAL) ? "withdrawal" : Code.of(name);
    }

    /** The properties of {@link Fact#content()} that a withdrawal removes. */
    Set<String> properties() {
        return Stream.concat(Stream.of(words), links.stream()).collect(Collectors.toSet());
    }

    /** SQL, for one id: locks the row and returns its commitment's key. */
    public String lock() {
        return "select commitment_row_id from " + table + " where id = ?1 for update";
    }

    /** SQL, for one id: deletes the text. */
    public String wipe() {
        return Stream.concat(Stream.of(words + "_fr", words + "_nl"), links.stream())
                .map(column -> column + " = null")
                .collect(Collectors.joining(", ", "update " + table + " set ", " where id = ?1"));
    }

    /**
     * HQL: left join of the text's withdrawal, the first one if its body withdrew the statement after Parliament had withdrawn the
     * text.
     *
     * @param text alias of the entity with the text
     * @param withdrawal alias for the withdrawal
     */
    public String withdrawal(String text, String withdrawal) {
        return (" left join TextWithdrawal %2$s on %2$s.withdrawnId = %1$s.id and %2$s.withdrawnText = '%3$s'"
                        + " and %2$s.again = false")
                .formatted(text, withdrawal, name);
    }

    /** HQL: ids of texts that were deleted without a withdrawal. */
    String wipedWithoutWithdrawal() {
        return "select t.id from %1$s t where (t.%2$s.fr is null or t.%2$s.nl is null) and not exists"
                        .formatted(entity, words)
                + " (select 1 from TextWithdrawal w where w.withdrawnText = '%s' and w.withdrawnId = t.id)"
                        .formatted(name);
    }
}
