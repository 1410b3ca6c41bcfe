package org.sequitur.user;

import org.sequitur.platform.problem.ProblemType;

/** Problem types of accounts. */
public final class AccountProblems {

    public static final ProblemType EMAIL_IN_USE =
            new ProblemType("urn:problem-type:sequitur:emailInUse", 409, "E-mail In Use");

    public static final ProblemType LAST_ADMIN =
            new ProblemType("urn:problem-type:sequitur:lastAdmin", 409, "Last Admin");

    private AccountProblems() {}
}
