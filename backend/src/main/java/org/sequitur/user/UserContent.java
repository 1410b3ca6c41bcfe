package org.sequitur.user;

import static org.sequitur.user.UserMessages.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.body.Bodies;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** The attributes of a user that an admin sets. */
public record UserContent(
        String firstName, String lastName, Language language, List<Role> roles, List<String> bodies, boolean enabled) {

    /** In characters. */
    private static final int MAX_NAME_LENGTH = 100;

    /** @throws Problem 400 with all violations */
    void check(Bodies registeredBodies) {
        InputRules.draft("/firstName", firstName, MAX_NAME_LENGTH);
        InputRules.draft("/lastName", lastName, MAX_NAME_LENGTH);
        var issues = new ArrayList<Issue>();
        if (roles.contains(Role.AGENCY) && bodies.isEmpty()) {
            issues.add(Issue.inBody(Issue.Type.INVALID_INPUT, "/bodies", null, MESSAGES.bodyMissing()));
        }
        if (!roles.contains(Role.AGENCY) && !bodies.isEmpty()) {
            issues.add(Issue.inBody(Issue.Type.INVALID_INPUT, "/bodies", null, MESSAGES.bodyWithoutRole()));
        }
        if (roles.contains(Role.AGENCY) && roles.contains(Role.STAFF)) {
            issues.add(Issue.inBody(Issue.Type.INVALID_INPUT, "/roles", null, MESSAGES.conflictingRoles()));
        }
        registeredBodies.unknown(bodies).forEach(id -> issues.add(unknown(id)));
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private Issue unknown(String id) {
        var detail = MESSAGES.bodyUnknown(id);
        return Issue.inBody(Issue.Type.REFERENCED_RESOURCE_NOT_FOUND, "/bodies/" + bodies.indexOf(id), id, detail);
    }
}
