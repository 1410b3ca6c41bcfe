package org.sequitur.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The instruction of a field in a Word document (ISO/IEC 29500-1, 17.16). */
final class FieldCode {

    /** Placeholder for a nested field, whose result becomes part of the instruction. */
    static final char NESTED = '\u0001';

    /** Fields that use only this document, its template, or the computer's clock and user. */
    private static final Set<String> ALLOWED = Set.of(("ADDIN ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL"
                    + " AUTONUMOUT AUTOTEXTLIST BARCODE BIBLIOGRAPHY BIDIOUTLINE CITATION COMMENTS COMPARE CREATEDATE DATE"
                    + " DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FILLIN FOOTNOTEREF FORMCHECKBOX"
                    + " FORMDROPDOWN FORMTEXT FTNREF GOTOBUTTON GREETINGLINE HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY"
                    + " LISTNUM MACROBUTTON MERGEBARCODE MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES"
                    + " NUMWORDS PAGE PAGEREF PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SHAPE"
                    + " SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE")
            .split(" "));

    /** Fields that load a file, contact a program or a database, or contain an object. */
    private static final Set<String> ACTIVE =
            Set.of(("AUTOTEXT CONTROL DATA DATABASE DDE DDEAUTO EMBED GLOSSARY HTMLACTIVEX"
                            + " HTMLCONTROL IMPORT INCLUDE INCLUDEPICTURE INCLUDETEXT LINK PRINT RD SUBSCRIBER")
                    .split(" "));

    /** Used for instructions in binary streams, see {@link WordStream}. */
    static final String ACTIVE_NAMES = String.join("|", ACTIVE);

    /** Any other word is the name of a bookmark whose text is shown, with optional formatting switches. */
    private static final Pattern BOOKMARK = Pattern.compile("[\\p{L}\\d_]{1,40}(\\s+\\\\[*#@!a-z]\\s*[^\\\\]*)*");

    private static final Pattern WORD = Pattern.compile("\\\\[a-zA-Z*#@!]|\"[^\"]*+\"?|[^\\s\"]+");

    /** Switches of HYPERLINK that take an argument: bookmark, tooltip, window, format. */
    private static final Set<String> SWITCHES = Set.of("\\l", "\\o", "\\t", "\\*", "\\@", "\\#");

    private FieldCode() {}

    /**
     * @param instruction its text, with {@link #NESTED} for each nested field
     * @throws ContentRefusedException if it accesses anything outside the document
     */
    static void inspect(String instruction) {
        var code = instruction.strip();
        if (code.isEmpty() || code.startsWith("=")) {
            return;
        }
        var name = code.split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
        if (ACTIVE.contains(name)
                || !ALLOWED.contains(name) && !BOOKMARK.matcher(code).matches()) {
            throw new ContentRefusedException(RefusalReason.ACTIVE_FIELD);
        }
        if (name.equals("HYPERLINK")) {
            inspectLink(code.substring(name.length()));
        }
    }

    private static void inspectLink(String arguments) {
        var words = WORD.matcher(arguments.replace('\u201C', '"').replace('\u201D', '"'));
        var isAddress = true;
        while (words.find()) {
            var word = words.group();
            if (word.matches("\\\\[a-zA-Z*#@!]")) {
                isAddress = !SWITCHES.contains(word.toLowerCase(Locale.ROOT));
                continue;
            }
            if (isAddress) {
                if (word.replace("\"", "").indexOf(NESTED) == 0) {
                    throw new ContentRefusedException(RefusalReason.UNSAFE_LINK);
                }
                LinkTarget.inspect(word.replace("\"", "").replace("\\\\", "\\"));
            }
            isAddress = true;
        }
    }
}
