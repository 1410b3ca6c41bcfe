package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** A row under construction: a pair of paragraphs, and its level, kind and bodies as far as they are decided. */
final class Item {

    /** A theme without a printed heading has neither paragraph. */
    final Alignment.Pair pair;

    RowKind kind;
    int level;
    /** The item that this one belongs to: a lead-in, a theme's heading or a recital; null without one. */
    Item parent;

    LocalizedText shortTitle;
    String owner;
    List<ParticipantEntry> participants = List.of();
    /** Mentions of bodies without a part in what is asked, by this item or by those above it. */
    List<BodyNames.Mention> namedOnly = List.of();

    private final Map<DoubtReason, Doubt> doubts = new LinkedHashMap<>();
    /** Blocks of lines that repeat this row, such as the title on the first page of the text. */
    final List<Alignment.Pair> repetitions = new ArrayList<>();

    Item(Alignment.Pair pair, RowKind kind) {
        this.pair = pair;
        this.kind = kind;
    }

    Stream<Paragraph> sides() {
        return Stream.of(pair.fr(), pair.nl()).filter(side -> side != null);
    }

    void doubt(DoubtReason reason, boolean open, String detail) {
        doubts.merge(reason, new Doubt(reason, open, detail), (one, other) -> one.open() ? one : other);
    }

    void doubt(DoubtReason reason) {
        doubt(reason, false, null);
    }

    boolean has(DoubtReason reason) {
        return doubts.containsKey(reason);
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts.values());
    }

    boolean endsInColon() {
        return sides().anyMatch(Paragraph::endsInColon);
    }

    boolean endsInColonTwice() {
        return sides().allMatch(Paragraph::endsInColon);
    }

    /** {@code dans le contrat de gestion,} may announce a list as a colon does. */
    boolean endsInCommaTwice() {
        return pair.isComplete() && sides().allMatch(side -> side.plain().endsWith(","));
    }

    /** Whether the words ask a body to act, as the lead-in {@code de charger X :} does. */
    boolean addressesBody() {
        return pair.fr() != null
                && (AddressedBody.startsWithInstruction(pair.fr().plain())
                        || Addressees.areNamedIn(pair.fr().plain(), Language.FR));
    }
}
