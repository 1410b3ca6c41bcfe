package org.sequitur.access;

import static org.sequitur.access.SecondPersonMessages.MESSAGES;

import jakarta.enterprise.context.RequestScoped;
import org.sequitur.body.Body;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Publication by a second person: of a body that requires it, a draft is published by another officer than the one who changed it
 * last, and nothing is published without a draft.
 */
@RequestScoped
public class SecondPerson {

    public static final ProblemType SECOND_PERSON_NEEDED =
            new ProblemType("urn:problem-type:sequitur:secondPersonNeeded", 409, "Second Person Needed");

    private final Caller caller;
    private boolean hasDraft;
    private String lastEditor;

    SecondPerson(Caller caller) {
        this.caller = caller;
    }

    /**
     * The current request publishes a draft of the body.
     *
     * @param lastEditor id of the account that changed the draft last; null if it is not known
     * @throws Problem 409 if the body requires a second person, and the caller is not known to be one
     */
    public void requireForDraft(Body body, String lastEditor) {
        this.hasDraft = true;
        this.lastEditor = lastEditor;
        requireFor(body);
    }

    /** @throws Problem 409 if the body requires a second person, and the caller is not known to be one */
    public void requireFor(Body body) {
        if (!body.isSecondPersonRequired()) {
            return;
        }
        if (!hasDraft) {
            throw Problem.of(SECOND_PERSON_NEEDED, MESSAGES.noDraft(body.name()));
        }
        if (lastEditor == null) {
            throw Problem.of(SECOND_PERSON_NEEDED, MESSAGES.unknownEditor(body.name()));
        }
        if (lastEditor.equals(caller.userId())) {
            throw Problem.of(SECOND_PERSON_NEEDED, MESSAGES.ownDraft(body.name()));
        }
    }
}
