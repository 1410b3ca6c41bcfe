package org.sequitur.earlier;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Messages about facts that are entered after they happened, and about spreadsheets of them. */
@Messages("earlier")
interface EarlierMessages {

    EarlierMessages MESSAGES = MessageBundle.of(EarlierMessages.class);

    LocalizedText beforeAdoption();

    LocalizedText deadlineBeforeItsDay();

    LocalizedText wrongType();

    LocalizedText tooLarge();

    LocalizedText tooManyRows(int max);

    LocalizedText unreadable();

    LocalizedText notUtf8();

    LocalizedText noRows();

    LocalizedText unknownHeading(String heading);

    LocalizedText headingTwice();

    LocalizedText headingMissing(LocalizedText heading);

    LocalizedText formula();

    LocalizedText cellMissing();

    LocalizedText noDay(String text);

    LocalizedText noPercentage();

    LocalizedText unknownCode(String text, LocalizedText allowed);

    LocalizedText noLanguage();

    LocalizedText noLanguages();

    LocalizedText unknownRequest(String text);

    LocalizedText notOfKind(LocalizedText kind);

    LocalizedText sameRow(int row);

    LocalizedText sheetRows();

    LocalizedText sheetExplanation();
}
