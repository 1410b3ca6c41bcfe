package org.sequitur.refdata;

import java.util.List;
import org.sequitur.access.SecondPerson;
import org.sequitur.file.FileProblems;
import org.sequitur.intake.draft.DraftProblemTypes;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.progress.ReportProblems;
import org.sequitur.user.AccountProblems;

/** The problem types of the platform and of all features. */
final class ProblemTypes {

    /** In display order: by status. */
    static final List<ProblemType> ALL = List.of(
            ProblemType.BAD_REQUEST,
            ProblemType.MALFORMED_ADDRESS,
            ProblemType.MALFORMED_REQUEST,
            ProblemType.NO_ACCESS_TOKEN,
            ProblemType.INVALID_ACCESS_TOKEN,
            ProblemType.EXPIRED_ACCESS_TOKEN,
            ProblemType.MISSING_PERMISSION,
            Caller.CONFLICTING_ROLES,
            Caller.ACCOUNT_DEACTIVATED,
            ProblemType.ORIGIN_NOT_ALLOWED,
            ProblemType.RESOURCE_NOT_FOUND,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.REQUEST_TIMEOUT,
            ReportProblems.LANGUAGE_MISSING,
            ReportProblems.INCOMPLETE,
            ReportProblems.EVIDENCE_MISSING,
            PlausibilityCheck.CONFIRMATION_NEEDED,
            ProblemType.FORBIDDEN_TRANSITION,
            SecondPerson.SECOND_PERSON_NEEDED,
            AccountProblems.EMAIL_IN_USE,
            AccountProblems.LAST_ADMIN,
            ReportProblems.EVIDENCE_WITHDRAWN,
            IfMatch.STALE_REPRESENTATION,
            ProblemType.PAYLOAD_TOO_LARGE,
            ProblemType.URI_TOO_LONG,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            FileProblems.EVIDENCE_TYPE_NOT_ALLOWED,
            FileProblems.EVIDENCE_CONTENT_NOT_ALLOWED,
            DraftProblemTypes.SOURCE_NOT_USABLE,
            FileProblems.VIRUS_FOUND,
            IdempotentRequests.IDEMPOTENCY_KEY_REUSED,
            IfMatch.PRECONDITION_REQUIRED,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.HEADERS_TOO_LARGE,
            ProblemType.INTERNAL_SERVER_ERROR,
            ProblemType.SERVICE_UNAVAILABLE,
            ProblemType.STORAGE_FULL);

    private ProblemTypes() {}
}
