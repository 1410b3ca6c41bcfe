package org.sequitur.file;

import org.sequitur.platform.problem.ProblemType;

/** Problem types of uploaded files. */
public final class FileProblems {

    public static final ProblemType EVIDENCE_TYPE_NOT_ALLOWED =
            new ProblemType("urn:problem-type:sequitur:evidenceTypeNotAllowed", 415, "Evidence Type Not Allowed");

    public static final ProblemType EVIDENCE_CONTENT_NOT_ALLOWED =
            new ProblemType("urn:problem-type:sequitur:evidenceContentNotAllowed", 422, "Evidence Content Not Allowed");

    public static final ProblemType VIRUS_FOUND =
            new ProblemType("urn:problem-type:sequitur:virusFound", 422, "Virus Found");

    private FileProblems() {}
}
