package org.sequitur.followup;

/** The kinds of facts that a report prints, with the maximum number of each per commitment (the latest ones). */
enum PrintedKind {
    PROGRESS_REPORT(1, "progress_report f", Sql.texts("narrative")),
    EVIDENCE(
            20,
            "evidence_item f",
            "coalesce(length(f.title_fr) + length(f.title_nl), 0) + coalesce(length(f.url), 0)",
            "progress_report r on r.commitment_row_id = c.row_id join evidence_item f on f.report_id = r.id",
            "r.published_at desc, r.id desc, f.id desc",
            "r.published_at < :until"),
    ASSESSMENT(1, "assessment f", Sql.texts("reasons")),
    /** The Government's response, as Parliament recorded it. */
    RESPONSE(1, "government_response f", Sql.texts("explanation"), "f.body_id is null"),
    /** The owner's declaration of its own competence. */
    DECLARATION(1, "government_response f", Sql.texts("explanation"), "f.body_id is not null"),
    CLOSURE(1, "closure f", Sql.texts("explanation")),
    DEADLINE(
            10,
            "deadline f",
            Sql.texts("reason") + " + coalesce((select length(d.reason_fr) + length(d.reason_nl)"
                    + " from deadline_decision d where d.id = f.id), 0)"),
    /** Public questions without an answer. */
    QUESTION(
            10,
            "question f",
            Sql.texts("text"),
            "f.internal = 0 and not exists (select 1 from answer a"
                    + " where a.question_id = f.id and a.published_at < :until)");

    private final int most;
    private final String query;

    PrintedKind(int most, String table, String bytes) {
        this(most, table, bytes, "true");
    }

    PrintedKind(int most, String table, String bytes, String condition) {
        this(
                most,
                table,
                bytes,
                table + " on f.commitment_row_id = c.row_id",
                "f.published_at desc, f.id desc",
                "f.published_at < :until and " + condition);
    }

    PrintedKind(int most, String table, String bytes, String joined, String newestFirst, String condition) {
        this.most = most;
        this.query = Sql.LATEST.formatted(bytes, newestFirst, joined, condition, table);
    }

    /** The maximum number printed per commitment. */
    int max() {
        return most;
    }

    /**
     * Selects the latest {@code :most} facts of each of the {@code :commitments} published before {@code :until},
     * newest first: commitment id, fact id, number of facts of this kind, and UTF-8 bytes of the fact's texts. Texts
     * are read only for the selected facts.
     */
    String query() {
        return query;
    }

    /** A nested class, because enum constants cannot use static fields of the enum. */
    private static final class Sql {

        static final String LATEST = """
                select p.commitment, p.id, p.total, %s as bytes
                  from (select c.id as commitment, f.id as id,
                               row_number() over (partition by c.row_id order by %s) as place,
                               count(*) over (partition by c.row_id) as total
                          from commitment c join %s
                         where c.id in (:commitments) and %s) p
                  join %s on f.id = p.id
                 where p.place <= :most
                 order by p.commitment, p.place""";

        /** Size of a text in both languages; withdrawn texts are null. */
        static String texts(String name) {
            return "coalesce(length(f.%1$s_fr) + length(f.%1$s_nl), 0)".formatted(name);
        }
    }
}
