package org.sequitur.journal;

/**
 * SQL that selects the facts that a report prints. Texts are read only for the selected facts.
 *
 * @param table table with alias {@code f}
 * @param bytes size of the texts of {@code f}, in bytes of UTF-8
 * @param joined joins {@code f} to the commitment {@code c}
 * @param newestFirst order
 * @param condition with {@code :until}; facts published at or after this moment are left out
 * @param inPeriod condition with {@code :from}: whether the fact is printed even if it is not the latest one; besides those of
 *     which the text was withdrawn in the period
 */
public record PrintedQuery(
        String table, String bytes, String joined, String newestFirst, String condition, String inPeriod) {

    /** Condition {@code inPeriod} of facts that are printed in each report, whenever they were published. */
    public static final String ALWAYS = "true";

    /** Condition {@code inPeriod} of facts that are printed in the report on the period of their publication. */
    public static final String PUBLISHED_IN_PERIOD = "f.published_at >= :from";

    private static final String SELECTION = """
            select p.commitment, p.id, p.total, %s as bytes
              from (select c.id as commitment, f.id as id,
                           row_number() over (partition by c.row_id order by %s) as place,
                           count(*) over (partition by c.row_id) as total,
                           :from is not null and (%s) as in_period
                      from commitment c join %s
                     where c.id in (:commitments) and %s) p
              join %s on f.id = p.id
             where p.place <= :maxFacts and (:latestOnly or p.place = 1 or p.in_period)
             order by p.commitment, p.place""";

    /** The facts with this text that were published in the period. */
    public static PrintedQuery of(PublishedText text) {
        return of(text, textBytes("f", text), "true", PUBLISHED_IN_PERIOD);
    }

    /** The facts with this text that were published in the period and meet this condition on {@code f}. */
    public static PrintedQuery of(PublishedText text, String condition) {
        return of(text, textBytes("f", text), condition, PUBLISHED_IN_PERIOD);
    }

    /** @param condition on {@code f}, besides its time of publication */
    public static PrintedQuery of(PublishedText text, String bytes, String condition, String inPeriod) {
        return new PrintedQuery(
                text.table() + " f",
                bytes,
                text.table() + " f on f.commitment_row_id = c.row_id",
                "f.published_at desc, f.id desc",
                "f.published_at < :until and " + condition,
                "(%s) or %s"
                        .formatted(inPeriod, withdrawn(text, "w.published_at >= :from and w.published_at < :until")));
    }

    /**
     * SQL: whether the text of {@code f} is withdrawn, by a withdrawal {@code w} that meets the condition. A fact whose text was
     * withdrawn later is printed as a fact of that day, with the reason of the withdrawal in place of its text.
     */
    public static String withdrawn(PublishedText text, String condition) {
        return withdrawn("f", text, condition);
    }

    /** SQL: the same for a text with another alias. */
    public static String withdrawn(String alias, PublishedText text, String condition) {
        return "%1$s.%2$s_fr is null and exists (select 1 from text_withdrawal w where w.withdrawn_text = '%3$s' and w.withdrawn_id = %1$s.id and %4$s)"
                .formatted(alias, text.words(), text.name(), condition);
    }

    /** The same query with another order; the first fact is the latest one. */
    public PrintedQuery orderedBy(String newestFirst) {
        return new PrintedQuery(table, bytes, joined, newestFirst, condition, inPeriod);
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
     * Selects at most {@code :most} facts of each of the {@code :commitments}, newest first: commitment id, fact id,
     * number of all such facts, and bytes of the fact's texts. With {@code :latestOnly} they are the latest facts,
     * otherwise the latest one and those in the period.
     */
    public String sql() {
        return SELECTION.formatted(bytes, newestFirst, inPeriod, joined, condition, table);
    }
}
