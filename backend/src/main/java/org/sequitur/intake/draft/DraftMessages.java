package org.sequitur.intake.draft;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Refusals and problems of drafts of resolutions. */
@Messages("resolutionDraft")
interface DraftMessages {

    DraftMessages MESSAGES = MessageBundle.of(DraftMessages.class);

    LocalizedText duplicateRow(String rowId);

    LocalizedText submitted();

    LocalizedText notSubmitted();

    LocalizedText secondPerson();

    LocalizedText notDocument();

    LocalizedText tooLarge(long megabytes);

    LocalizedText pageNotDrawn();

    LocalizedText documentNumberMissing();

    LocalizedText sessionMissing();

    LocalizedText adoptedOnMissing();

    LocalizedText frenchMissing();

    LocalizedText dutchMissing();

    LocalizedText unplaced();

    LocalizedText withoutPlace();

    LocalizedText ownerMissing();

    LocalizedText shortTitleMissing();

    LocalizedText openDoubt();

    LocalizedText listNotConfirmed();

    LocalizedText wordsMissing(String words);

    LocalizedText wordsAdded(String words);

    LocalizedText registeredMeanwhile();

    LocalizedText alreadyRegistered(String resolutionId);
}
