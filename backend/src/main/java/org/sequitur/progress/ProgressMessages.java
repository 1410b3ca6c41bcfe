package org.sequitur.progress;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about progress reports and evidence, and findings of the verification. */
@Messages("progress")
interface ProgressMessages {

    ProgressMessages MESSAGES = MessageBundle.of(ProgressMessages.class);

    LocalizedText alreadyPublished();

    LocalizedText reportedOnMissing();

    LocalizedText reportedOnOfBody();

    LocalizedText documentMissing();

    LocalizedText enteredAlone();

    LocalizedText alsoForUnknown(Object id);

    LocalizedText alsoForNotLinked(Object citation);

    LocalizedText alsoForClosed(Object citation);

    LocalizedText unchangedNotLatest();

    LocalizedText unchangedValues();

    LocalizedText unchangedAlsoFor();

    LocalizedText unchangedCorrects();

    LocalizedText additionNotLatest();

    LocalizedText additionAlsoFor();

    LocalizedText additionMissing();

    LocalizedText additionUnknown(Object id);

    LocalizedText correctsNotLatest();

    LocalizedText correctsAnotherBody();

    LocalizedText correctsUnknown(Object id);

    LocalizedText tooMuchEvidence();

    LocalizedText evidenceNotPublished();

    LocalizedText evidenceNotReusable(Object id);

    LocalizedText reusedEvidenceWithdrawn(Object id);

    LocalizedText evidenceFull(int max);

    LocalizedText evidenceAlreadyWithdrawn();

    /** The same file is evidence of a report of another body. */
    LocalizedText evidenceOfAnotherBody();

    LocalizedText linkOrFile();

    LocalizedText evidenceIsLink();

    LocalizedText otherFileReceived();

    LocalizedText evidenceWithdrawn(LocalizedText reason);

    LocalizedText evidenceChanged(Object id);

    LocalizedText evidenceFileChanged(Object id);

    LocalizedText evidenceAdded(Object id);

    LocalizedText statusMissing();

    LocalizedText frenchMissing();

    LocalizedText dutchMissing();

    LocalizedText originalMissing();

    LocalizedText evidenceMissing();

    LocalizedText fileMissing(String name);
}
