package org.sequitur.statement;

/**
 * What the list of drafts shows of the subject of a statement.
 *
 * @param open whether the statement can still be published; its other rules are checked at the publication
 * @param question that the statement answers; null for other statements
 * @param round whose foreword the statement is; null for other statements
 */
public record StatementSubject(boolean open, QuestionExcerpt question, RoundReference round) {

    /** A subject that the draft names itself. */
    public StatementSubject(boolean open) {
        this(open, null, null);
    }

    public StatementSubject(boolean open, QuestionExcerpt question) {
        this(open, question, null);
    }

    /** A round, on which forewords can be published at any time from its opening on. */
    public StatementSubject(RoundReference round) {
        this(true, null, round);
    }
}
