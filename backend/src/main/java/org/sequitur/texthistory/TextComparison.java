package org.sequitur.texthistory;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Word-by-word comparison of a text in one language with its earlier version.
 *
 * @param pieces in reading order: the kept and added ones make up the exact text, the kept and removed ones the
 *     earlier version, apart from white space
 */
public record TextComparison(TextChange change, List<DiffSegment> pieces) {

    /**
     * A word including its trailing apostrophe, so that an elided article is a word of its own; or any other single
     * character.
     */
    private static final Pattern WORD =
            Pattern.compile("(\\s*)((?:\\p{L}|\\p{M}|\\p{N})+['’]?|\\S)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");

    private record Token(String space, String word) {

        static List<Token> of(String text) {
            return WORD.matcher(text)
                    .results()
                    .map(found -> new Token(found.group(1), found.group(2)))
                    .toList();
        }

        boolean isWord() {
            return LETTERS.matcher(word).find();
        }
    }

    static TextComparison of(String before, String text) {
        var removed = Token.of(before);
        var added = Token.of(text);
        var deltas = DiffUtils.diff(words(removed), words(added), true).getDeltas();
        var pieces = new ArrayList<DiffSegment>();
        var changed = new ArrayList<Token>();
        for (var delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                addPiece(pieces, DiffSegment.Kind.KEPT, ofTarget(delta, added));
            } else {
                addPiece(pieces, DiffSegment.Kind.REMOVED, ofSource(delta, removed));
                addPiece(pieces, DiffSegment.Kind.ADDED, ofTarget(delta, added));
                changed.addAll(ofSource(delta, removed));
                changed.addAll(ofTarget(delta, added));
            }
        }
        return new TextComparison(change(changed), pieces);
    }

    /** A result without comparison, where there is no earlier version or none is needed. */
    static TextComparison alone(TextChange change, String text) {
        return new TextComparison(
                change,
                List.of(new DiffSegment(
                        change == TextChange.ADDED ? DiffSegment.Kind.ADDED : DiffSegment.Kind.KEPT, text)));
    }

    private static TextChange change(List<Token> changed) {
        if (changed.isEmpty()) {
            return TextChange.UNCHANGED;
        }
        return changed.stream().anyMatch(Token::isWord) ? TextChange.REWORDED : TextChange.PUNCTUATION;
    }

    private static void addPiece(List<DiffSegment> pieces, DiffSegment.Kind kind, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new DiffSegment(
                    kind,
                    tokens.stream().map(token -> token.space() + token.word()).collect(Collectors.joining())));
        }
    }

    private static List<Token> ofSource(AbstractDelta<String> delta, List<Token> tokens) {
        var place = delta.getSource();
        return tokens.subList(place.getPosition(), place.getPosition() + place.size());
    }

    private static List<Token> ofTarget(AbstractDelta<String> delta, List<Token> tokens) {
        var place = delta.getTarget();
        return tokens.subList(place.getPosition(), place.getPosition() + place.size());
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }
}
