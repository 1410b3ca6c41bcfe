package org.sequitur.statement;

/**
 * What the list of drafts shows of the subject of a statement.
 *
 * @param open whether the statement can still be published; its other rules are checked at the publication
 * @param question that the statement answers; null for other statements
 */
public record StatementSubject(boolean open, QuestionExcerpt question) {

    /** The subject of a statement that answers no question. */
    public StatementSubject(boolean open) {
        this(open, null);
    }
}
