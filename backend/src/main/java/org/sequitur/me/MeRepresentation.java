package org.sequitur.me;

import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.identity.Role;
import org.sequitur.round.RoundSummary;
import org.sequitur.statement.StatementDraftRepresentation;

/**
 * The logged-in user, with roles, bodies and inbox.
 *
 * @param secondPersonBodies ids of the bodies that require a second person to publish; null if there is none
 * @param pendingEmail new address of the account, which the user may confirm; null without one
 * @param resolutionDrafts that the user may register; null if there is none
 * @param erratumProposals that the user may confirm; null if there is none
 * @param statementDrafts that the user may publish; null if there is none
 * @param reportingRounds that are open, of staff all, of others those of their bodies; null if there is none
 */
public record MeRepresentation(
        String self,
        List<Role> roles,
        List<BodyReference> bodies,
        List<String> secondPersonBodies,
        String pendingEmail,
        List<InboxSection> awaiting,
        List<?> resolutionDrafts,
        List<?> erratumProposals,
        List<StatementDraftRepresentation.Summary> statementDrafts,
        List<RoundSummary> reportingRounds) {}
