package org.sequitur.progress;

import org.sequitur.platform.problem.ProblemType;

/** Problem types of progress reports and their evidence. */
public final class ReportProblems {

    public static final ProblemType LANGUAGE_MISSING =
            new ProblemType("urn:problem-type:sequitur:languageMissing", 409, "Language Missing");

    public static final ProblemType INCOMPLETE =
            new ProblemType("urn:problem-type:sequitur:incomplete", 409, "Incomplete");

    public static final ProblemType EVIDENCE_MISSING =
            new ProblemType("urn:problem-type:sequitur:evidenceMissing", 409, "Evidence Missing");

    public static final ProblemType EVIDENCE_WITHDRAWN =
            new ProblemType("urn:problem-type:sequitur:evidenceWithdrawn", 410, "Evidence Withdrawn");

    private ReportProblems() {}
}
