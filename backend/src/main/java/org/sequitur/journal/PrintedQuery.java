package org.sequitur.journal;

/**
 * SQL that selects the facts that a report prints. Texts are read only for the selected facts.
 *
 * @param table table with alias {@code f}
 * @param bytes size of the texts of {@code f}, in bytes of UTF-8
 * @param joined joins {@code f} to the commitment {@code c}
 * @param newestFirst order
 * @param condition with {@code :until}; facts published at or after this moment are left out
 */
public record PrintedQuery(String table, String bytes, String joined, String newestFirst, String condition) {

    private static final String LATEST = """
            select p.commitment, p.id, p.total, %s as bytes
              from (select c.id as commitment, f.id as id,
                           row_number() over (partition by c.row_id order by %s) as place,
                           count(*) over (partition by c.row_id) as total
                      from commitment c join %s
                     where c.id in (:commitments) and %s) p
              join %s on f.id = p.id
             where p.place <= :most
             order by p.commitment, p.place""";

    /** All published facts with this text. */
    public static PrintedQuery of(PublishedText text) {
        return of(text, textBytes("f", text), "true");
    }

    /** @param condition on {@code f}, besides its time of publication */
    public static PrintedQuery of(PublishedText text, String bytes, String condition) {
        return new PrintedQuery(
                text.table() + " f",
                bytes,
                text.table() + " f on f.commitment_row_id = c.row_id",
                "f.published_at desc, f.id desc",
                "f.published_at < :until and " + condition);
    }

    /** SQL: size of a text in both languages, 0 if it is withdrawn. */
    public static String textBytes(String alias, PublishedText text) {
        return textBytes(alias, text.words());
    }

    /** SQL: size of a text in both languages, 0 if it is null. */
    public static String textBytes(String alias, String text) {
        return "coalesce(length(%1$s.%2$s_fr) + length(%1$s.%2$s_nl), 0)".formatted(alias, text);
    }

    /**
     * Selects the latest {@code :most} facts of each of the {@code :commitments}, newest first: commitment id, fact id,
     * number of all such facts, and bytes of the fact's texts.
     */
    public String sql() {
        return LATEST.formatted(bytes, newestFirst, joined, condition, table);
    }
}
