package org.sequitur.export;

import java.time.LocalDate;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the data package. */
@Messages("dataPackage")
interface DataPackageMessages {

    DataPackageMessages MESSAGES = MessageBundle.of(DataPackageMessages.class);

    LocalizedText title();

    LocalizedText description(LocalDate day);

    LocalizedText resolution();
}
