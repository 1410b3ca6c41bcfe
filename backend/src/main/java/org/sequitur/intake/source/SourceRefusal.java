package org.sequitur.intake.source;

import static org.sequitur.intake.source.SourceMessages.MESSAGES;

import org.sequitur.platform.language.LocalizedText;

/** Why a file cannot be read as the text of a resolution, each with an explanation for the sender. */
public enum SourceRefusal {
    /** Neither PDF, DOCX nor text, or a file with another name than its content has. */
    UNKNOWN_FORMAT(MESSAGES.unknownFormat()),
    /** Protected by a password. */
    ENCRYPTED(MESSAGES.encrypted()),
    /** Macros, scripts, embedded files or links that load something. */
    ACTIVE_CONTENT(MESSAGES.activeContent()),
    /** Bytes before, after or between its parts that belong to no document of its format. */
    FOREIGN_DATA(MESSAGES.foreignData()),
    /** Damaged. */
    UNREADABLE(MESSAGES.unreadable()),
    TOO_MANY_PAGES(MESSAGES.tooManyPages(SourceReading.MAX_PAGES)),
    /** Needs too much memory or time. */
    TOO_COMPLEX(MESSAGES.tooComplex()),
    /** Parts that are many times larger than the file. */
    TOO_LARGE(MESSAGES.tooLarge(DocxChecks.MAX_SIZE)),
    /** Insertions or deletions of a Word document that are neither accepted nor rejected. */
    TRACKED_CHANGES(MESSAGES.trackedChanges()),
    /** Less text than a resolution has: pages are pictures. */
    SCAN(MESSAGES.scan()),
    /** French or Dutch is missing. */
    ONE_LANGUAGE(MESSAGES.oneLanguage()),
    /** No part of it is one that only resolutions have. */
    NOT_A_RESOLUTION(MESSAGES.notAResolution()),
    /** A text file that is neither UTF-8, UTF-16 with a byte order mark, nor Windows-1252. */
    UNKNOWN_ENCODING(MESSAGES.unknownEncoding());

    private final LocalizedText explanation;

    SourceRefusal(LocalizedText explanation) {
        this.explanation = explanation;
    }

    public LocalizedText explanation() {
        return explanation;
    }
}
