package org.sequitur.intake.draft;

import org.sequitur.platform.problem.ProblemType;

/** Problem types of drafts of resolutions. */
public final class DraftProblemTypes {

    public static final ProblemType SOURCE_NOT_USABLE =
            new ProblemType("urn:problem-type:sequitur:sourceNotUsable", 422, "Source Not Usable");

    private DraftProblemTypes() {}
}
