package org.sequitur.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The drafts of statements in the inbox. */
@ApplicationScoped
public class AwaitingStatementDrafts {

    /** Drafts that are shown of each state. */
    private static final int SHOWN = 20;

    private final StatementDrafts drafts;
    private final StatementDraftRepresentations representations;

    AwaitingStatementDrafts(StatementDrafts drafts, StatementDraftRepresentations representations) {
        this.drafts = drafts;
        this.representations = representations;
    }

    /** The first that the caller may publish: those to translate, then those that are ready, then the others. */
    public List<StatementDraftRepresentation.Summary> first() {
        return shown().map(representations::summarize).toList();
    }

    /** Who saved these drafts last, if a colleague of the caller did. */
    public List<LastEditor> lastEditors() {
        return shown().flatMap(draft ->
                        representations.colleague(draft).map(user -> new LastEditor(draft.id(), user)).stream())
                .toList();
    }

    private Stream<StatementDraft> shown() {
        return Arrays.stream(StatementDraftState.values()).flatMap(state -> drafts.first(state, SHOWN).stream());
    }
}
