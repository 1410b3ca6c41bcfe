package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Why a row may be wrong. The first seven come from the source's reader. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum DoubtReason {
    FIRST_OF_PAGE,
    JOINED_OVER_PAGES,
    UNCERTAIN_HYPHEN,
    UNCERTAIN_LANGUAGE,
    FOOTNOTE_WITHOUT_COUNTERPART,
    /** A character that the source's font alone can show. */
    UNREADABLE_CHARACTER,
    /** Words that the source strikes, which were kept, or hides, which were left out. */
    STRUCK_OR_HIDDEN_TEXT,
    /** A row exists in one language only. */
    ONE_LANGUAGE_ONLY,
    /** Another pair of paragraphs fits almost as well. */
    UNCERTAIN_PAIR,
    /** The two languages, or number and indentation, suggest different levels. */
    LEVELS_DIFFER,
    /** A list has a different number of items in each language. */
    COUNTS_DIFFER,
    /** A number or name occurs in one language only. */
    NUMBERS_DIFFER,
    /** A row that ends in a colon without rows below it, or rows below one without a colon. */
    COLON_WITHOUT_ITEMS,
    /** The printed numbers do not count on. */
    PRINTED_NUMBERS_NOT_CONSECUTIVE,
    /** The text holds the number or bullet of a further item, which may have to be a row of its own. */
    SEVERAL_ITEMS,
    /** Text without a number or bullet in a list that has them: it may belong to the item before. */
    WITHOUT_PRINTED_NUMBER,
    /** The two languages name different bodies, or only one names a body. */
    OWNERS_DIFFER,
    /** A body that is not registered. */
    UNKNOWN_BODY,
    /** More than one body is asked to act. */
    SEVERAL_OWNERS,
    /** A body that the words name, registered or not, has no part in the request. */
    BODY_NOT_TAKEN_OVER,
    /** Follows from a doubt on the row's lead-in or theme. */
    DOUBTFUL_LEAD_IN,
    /** Text of the source that no rule placed. */
    UNPLACED,
    /** A part that each resolution has was not found, or the text breaks off. */
    PART_MISSING,
    /** Two requests have the same suggested title. */
    SHORT_TITLE_NOT_UNIQUE,
    /** The suggested titles of rows break off; the detail is their number. */
    SHORT_TITLES_UNFINISHED
}
