package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sequitur.intake.source.Marker;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.platform.language.Language;
import org.sequitur.search.SearchWords;

/** Finds the parts of a resolution in one language by the cue words at the start of paragraphs. */
final class Sections {

    /** In words: longer paragraphs introduce nothing, or themselves alone. */
    private static final int MAX_INTRODUCTION_WORDS = 40;

    private static final int MAX_SIGNATORY_WORDS = 8;

    private final Language language;
    private final List<Paragraph> found = new ArrayList<>();
    private Part current = Part.COVER;
    /** The words of the opening, which name the Parliament. */
    private Set<String> opening = Set.of();
    /** Whether the text itself began: what is before it is the cover. */
    private boolean begun;

    private Sections(Language language) {
        this.language = language;
    }

    /** The paragraphs of the blocks of one language, in their order. */
    static List<Paragraph> of(List<SourceBlock> blocks, Language language) {
        var sections = new Sections(language);
        blocks.forEach(sections::add);
        return List.copyOf(sections.found);
    }

    private void add(SourceBlock printed) {
        var block = NumberedIntroduction.withNumberApart(printed, language);
        var text = Spaces.ordinary(block.text().plain()).strip();
        var capital = !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || introducesInLowerCase(block, text));
        if (begun && PlaceAndDate.is(text, language)) {
            // Is no part of the document, and ends none.
            found.add(Paragraph.of(block, language, Part.PREFACE, 0));
        } else if (isOpening(text)) {
            add(block, Part.OPENING, 0);
            opening = SearchWords.of(text);
        } else if (current != Part.SIGNATORY && recitalCue(block, text, capital)) {
            return;
        } else if (isRequestsIntroduction(block, text, capital)) {
            add(block, Part.REQUESTS_INTRODUCTION, 0);
        } else if (isRequestWithAddressee(text)) {
            add(block, Part.REQUEST, 0);
        } else if (isSignatory(text)) {
            add(block, Part.SIGNATORY, 0);
        } else {
            add(block, following(text), 0);
        }
    }

    private void add(SourceBlock block, Part part, int inline) {
        current = part;
        begun |= part != Part.COVER && part != Part.PREFACE && part != Part.SIGNATORY;
        found.add(Paragraph.of(block, language, part, inline));
    }

    /** Some Parliaments print the text as one sentence, and its introductions in lower case: "vraagt de Regering:". */
    private boolean introducesInLowerCase(SourceBlock block, String text) {
        return (text.endsWith(":") || Addressees.areNamedInAnyCase(text, language))
                && words(text) <= MAX_INTRODUCTION_WORDS
                && (block.marker() == null
                        || current != Part.REQUEST && isBullet(block)
                        || NumberedIntroduction.hasRomanNumber(block));
    }

    private static boolean isBullet(SourceBlock block) {
        return block.marker() != null && Marker.of(block.marker()).isBullet();
    }

    private boolean isBeforeOpening() {
        return current == Part.COVER || current == Part.PREFACE || current == Part.SIGNATORY && !begun;
    }

    private boolean isOpening(String text) {
        return isBeforeOpening()
                && text.endsWith(",")
                && words(text) <= 12
                && Cues.startsWith("opening", language, text);
    }

    /** Adds the block if it introduces recitals, or is a recital with its own introduction. */
    private boolean recitalCue(SourceBlock block, String text, boolean capital) {
        var marked = block.marker() != null;
        // A numbered recital with its own introduction: "A. considérant que ...".
        var single = marked && (current == Part.OPENING || isBeforeOpening() && text.endsWith(";"));
        var maySet = !marked || isBullet(block) || NumberedIntroduction.hasRomanNumber(block);
        if (!capital && !single || current == Part.REQUEST || !maySet && !single) {
            return false;
        }
        var cue = Cues.atStart("recitals", language, text);
        if (cue == 0) {
            return false;
        }
        var rest = text.substring(cue).strip();
        var introduces = rest.isEmpty() || rest.equals(":") || rest.endsWith(":") && words(text) <= 8;
        // Without an opening, only what is sure to be no sentence of an explanation begins the recitals.
        if (isBeforeOpening() && !(introduces ? text.endsWith(":") : text.endsWith(";"))
                || marked && !introduces && !single) {
            return false;
        }
        // Its words stay behind its number.
        var inline = introduces || single ? 0 : cue;
        add(block, introduces ? Part.RECITAL_INTRODUCTION : Part.RECITAL, inline);
        return true;
    }

    private boolean isRequestsIntroduction(SourceBlock block, String text, boolean capital) {
        return capital
                && (!isBeforeOpening() || text.endsWith(":"))
                && current != Part.SIGNATORY
                && (block.marker() == null
                        || block.heading()
                        || isBullet(block) && introducesInLowerCase(block, text)
                        || Marker.of(block.marker()).values().containsKey(Marker.Kind.ROMAN))
                && words(text) <= MAX_INTRODUCTION_WORDS
                && !text.endsWith(";")
                && !text.endsWith(".")
                && (Cues.startsWith("requests", language, text) || isAskedByParliament(text));
    }

    /** {@code Le Parlement demande au Gouvernement ce qui suit :}: the subject has words of the opening alone. */
    private boolean isAskedByParliament(String text) {
        var subject = Addressees.subject(text, language);
        return !subject.isEmpty()
                && text.endsWith(":")
                && current != Part.REQUEST
                && opening.containsAll(SearchWords.of(subject));
    }

    /** A paragraph that names whom it asks and what: {@code Art. 1. Demande au Gouvernement de publier ...}. */
    private boolean isRequestWithAddressee(String text) {
        return !isBeforeOpening() && current != Part.SIGNATORY && Addressees.areNamedIn(text, language);
    }

    private boolean isSignatory(String text) {
        if (!begun) {
            return isSignatoryOfCover(text);
        }
        return current == Part.SIGNATORY && words(text) <= MAX_SIGNATORY_WORDS
                || (current == Part.REQUEST || current == Part.REQUESTS_INTRODUCTION || current == Part.RECITAL)
                        && words(text) <= MAX_SIGNATORY_WORDS
                        && !text.endsWith(";")
                        && Cues.startsWith("signatory", language, text);
    }

    /** An office, or the name below it: some Parliaments print who signed on the cover. */
    private boolean isSignatoryOfCover(String text) {
        var isName = !found.isEmpty()
                && current == Part.SIGNATORY
                && found.getLast().starts("signatory")
                && words(text) <= MAX_SIGNATORY_WORDS;
        return isName
                || text.endsWith(",")
                        && words(text) <= MAX_SIGNATORY_WORDS
                        && Cues.startsWith("signatory", language, text);
    }

    private Part following(String text) {
        return switch (current) {
            case COVER, PREFACE -> isSentence(text) ? Part.PREFACE : current;
            case SIGNATORY -> begun ? Part.PREFACE : Part.COVER;
            case OPENING -> Part.RECITAL;
            case RECITAL_INTRODUCTION, RECITAL -> Part.RECITAL;
            case REQUESTS_INTRODUCTION, REQUEST -> Part.REQUEST;
        };
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".")
                && words(text) >= 5
                && !CoverLines.DOCUMENT.matcher(text).find();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
