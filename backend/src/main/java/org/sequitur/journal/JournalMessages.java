package org.sequitur.journal;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the journal, its verification and the feed. */
@Messages("journal")
interface JournalMessages {

    JournalMessages MESSAGES = MessageBundle.of(JournalMessages.class);

    LocalizedText governmentResponse();

    LocalizedText governmentResponseDefinition();

    LocalizedText enteredReport();

    LocalizedText enteredReportDefinition();

    LocalizedText declaration();

    LocalizedText declarationDefinition();

    LocalizedText feedOfEverything();

    LocalizedText feedSubtitle();

    LocalizedText parliament();

    LocalizedText withOutcome(String kind, String outcome);

    LocalizedText madeOn(String day, String publication);

    LocalizedText answerExpectedOn(String day);

    LocalizedText endBeforeStart(String start);

    LocalizedText publicChain();

    LocalizedText internalChain();

    LocalizedText entryChanged(LocalizedText chain, int position);

    LocalizedText entryEarlier(LocalizedText chain, int position);

    LocalizedText factChanged(LocalizedText chain, int position);

    LocalizedText headChanged(LocalizedText chain);

    LocalizedText wipedWithoutWithdrawal();

    LocalizedText factNotInJournal();

    LocalizedText stateDiffers();

    LocalizedText pastStateDiffers();

    LocalizedText shortTitleDiffers();

    LocalizedText ownerDiffers();
}
