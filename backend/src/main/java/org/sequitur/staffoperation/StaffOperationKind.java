package org.sequitur.staffoperation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Coded;

/** What staff did that is no fact. */
public enum StaffOperationKind implements Coded {
    ROUND_PREPARED,
    ROUND_OPENED,
    ROUND_DUE_DATE_CHANGED,
    ROUND_FOREWORD_WRITTEN,
    ROUND_CLOSED,
    ROUND_DELETED,
    SITTING_PREPARED,
    SITTING_CHANGED,
    SITTING_ANNOUNCED,
    /** The announcement was taken back. */
    SITTING_UNANNOUNCED,
    SITTING_DELETED,
    FOREWORD_PUBLISHED,
    FOREWORD_WITHDRAWN,
    /** The reason for which a foreword was withdrawn. */
    FOREWORD_REASON_WITHDRAWN,
    CLASSIFIED,
    DRAFT_UPLOADED,
    DRAFT_SOURCE_REPLACED,
    DRAFT_SUBMITTED,
    SUBMISSION_WITHDRAWN,
    SUBMISSION_REFUSED,
    DRAFT_DELETED,
    RESOLUTION_REGISTERED,
    ERRATUM_PROPOSED,
    ERRATUM_REFUSED,
    /** Refused by the person who proposed it. */
    ERRATUM_WITHDRAWN,
    ERRATUM_CONFIRMED;

    /** The kinds with these codes of the contract. */
    public static Set<StaffOperationKind> named(Set<String> codes) {
        return Arrays.stream(values())
                .filter(kind -> codes.contains(kind.code()))
                .collect(Collectors.toSet());
    }
}
