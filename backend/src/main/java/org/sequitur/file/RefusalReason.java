package org.sequitur.file;

import static org.sequitur.file.FileMessages.MESSAGES;

import org.sequitur.platform.language.LocalizedText;

/** The reasons for refusing a document, each with an explanation for the sender. */
public enum RefusalReason {
    MACROS(MESSAGES.macros()),
    SCRIPT(MESSAGES.script()),
    EXTERNAL_TEMPLATE(MESSAGES.externalTemplate()),
    EXTERNAL_CONTENT(MESSAGES.externalContent()),
    ACTIVE_FIELD(MESSAGES.activeField()),
    ACTIVE_FORMULA(MESSAGES.activeFormula()),
    UNSAFE_LINK(MESSAGES.unsafeLink()),
    UNKNOWN_PART(MESSAGES.unknownPart()),
    FOREIGN_DATA(MESSAGES.foreignData()),
    EMBEDDED_OBJECT(MESSAGES.embeddedObject()),
    PDF_SCRIPT(MESSAGES.pdfScript()),
    PDF_ACTION(MESSAGES.pdfAction()),
    PDF_ATTACHMENT(MESSAGES.pdfAttachment()),
    PDF_MEDIA(MESSAGES.pdfMedia()),
    PDF_FORM(MESSAGES.pdfForm()),
    PROTECTED(MESSAGES.passwordProtected()),
    UNREADABLE(MESSAGES.unreadable()),
    TOO_COMPLEX(MESSAGES.tooComplex());

    private final LocalizedText explanation;

    RefusalReason(LocalizedText explanation) {
        this.explanation = explanation;
    }

    public LocalizedText explanation() {
        return explanation;
    }
}
