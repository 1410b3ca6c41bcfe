package org.sequitur.user;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.body.Bodies;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** The attributes of a user that an admin sets. */
public record UserContent(
        String firstName, String lastName, Language language, List<Role> roles, List<String> bodies, boolean enabled) {

    /** In characters. */
    private static final int LONGEST_NAME = 100;

    private static final LocalizedText BODY_MISSING = new LocalizedText(
            "Choisissez le ou les organismes au nom desquels cette personne s'exprime.",
            "Kies de instelling of instellingen waarvoor deze persoon spreekt.");
    private static final LocalizedText BODY_WITHOUT_ROLE = new LocalizedText(
            "Seul celui qui a le rôle «\u00A0Organisme\u00A0» s'exprime au nom d'un organisme.",
            "Alleen wie de rol ‘Instelling’ heeft, spreekt voor een instelling.");
    private static final LocalizedText BOTH_KEYS = new LocalizedText(
            "Personne ne peut à la fois parler pour un organisme et juger, pour le Parlement, ce qu'il dit.",
            "Niemand kan tegelijk voor een instelling spreken en voor het Parlement beoordelen wat ze zegt.");

    /** @throws Problem 400 with all violations */
    void check(Bodies registeredBodies) {
        InputRules.draft("/firstName", firstName, LONGEST_NAME);
        InputRules.draft("/lastName", lastName, LONGEST_NAME);
        var issues = new ArrayList<Issue>();
        if (roles.contains(Role.AGENCY) && bodies.isEmpty()) {
            issues.add(Issue.inBody(Issue.Type.INVALID_INPUT, "/bodies", null, BODY_MISSING));
        }
        if (!roles.contains(Role.AGENCY) && !bodies.isEmpty()) {
            issues.add(Issue.inBody(Issue.Type.INVALID_INPUT, "/bodies", null, BODY_WITHOUT_ROLE));
        }
        if (roles.contains(Role.AGENCY) && roles.contains(Role.STAFF)) {
            issues.add(Issue.inBody(Issue.Type.INVALID_INPUT, "/roles", null, BOTH_KEYS));
        }
        registeredBodies.unknown(bodies).forEach(id -> issues.add(unknown(id)));
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private Issue unknown(String id) {
        var detail = new LocalizedText("«\u00A0%s\u00A0» n'existe pas.", "‘%s’ bestaat niet.").with(id);
        return Issue.inBody(Issue.Type.REFERENCED_RESOURCE_NOT_FOUND, "/bodies/" + bodies.indexOf(id), id, detail);
    }
}
