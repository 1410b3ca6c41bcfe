package org.sequitur.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Role;
import org.sequitur.statement.QuestionExcerpt;
import org.sequitur.statement.StatementDraftRepresentation;
import org.sequitur.statement.StatementDraftState;

/**
 * Items of one kind in the inbox of the logged-in user.
 *
 * @param total number of all items; {@code items} holds the first of them
 * @param href null if the commitment list has no such filter
 */
record InboxSection(Role role, InboxSectionKind kind, long total, List<Item> items, String href) {

    /**
     * An item of a section.
     *
     * @param percentDone null if the latest report states none
     * @param fact null if the item is about the commitment itself
     * @param event the published event; only of news, otherwise null
     * @param question the question that is to be answered or was; of other items null
     * @param draftState only of drafts, otherwise null
     * @param saved who saved the draft last; null if it is not known, and of other items
     * @param body that publishes the draft; null of drafts of Parliament, and of other items
     */
    record Item(
            CommitmentReference commitment,
            BodyReference owner,
            ImplementationStatus implementationStatus,
            Integer percentDone,
            LocalDate datedOn,
            FactReference fact,
            Event event,
            QuestionExcerpt question,
            StatementDraftState draftState,
            StatementDraftRepresentation.Save saved,
            BodyReference body) {

        static Item of(Commitment commitment, LocalDate datedOn, FactReference fact, PublicAddress address) {
            return new Item(
                    CommitmentReference.of(commitment, address),
                    BodyReference.of(commitment.owner(), address),
                    commitment.state().report().status(),
                    commitment.state().report().percentDone(),
                    datedOn,
                    fact,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        Item with(Event event) {
            return with(event, question, draftState, saved, body);
        }

        Item with(QuestionExcerpt question) {
            return with(event, question, draftState, saved, body);
        }

        Item with(StatementDraftState draftState, StatementDraftRepresentation.Save saved, BodyReference body) {
            return with(event, question, draftState, saved, body);
        }

        private Item with(
                Event event,
                QuestionExcerpt question,
                StatementDraftState draftState,
                StatementDraftRepresentation.Save saved,
                BodyReference body) {
            return new Item(
                    commitment,
                    owner,
                    implementationStatus,
                    percentDone,
                    datedOn,
                    fact,
                    event,
                    question,
                    draftState,
                    saved,
                    body);
        }
    }

    /** The fact that the item is about. */
    record FactReference(UUID factId, String href) {}

    /**
     * The kind of a published event, and the party that published it.
     *
     * @param assessment the outcome of an assessment; null for other events
     */
    record Event(EventKind kind, PartyRepresentation by, AssessmentOutcome assessment) {}
}
