package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.intake.source.Marker;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourceDoubt;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Recognizes the structure of a resolution: the stages after reading, in their order. Pure: the same input, the same rows. */
public final class StructureRecognizer {

    private final SourceText source;
    private final Footnotes frenchNotes;
    private final Footnotes dutchNotes;
    private final List<Row> rows = new ArrayList<>();

    private StructureRecognizer(SourceText source) {
        this.source = source;
        frenchNotes = new Footnotes(source.footnotes(), Language.FR);
        dutchNotes = new Footnotes(source.footnotes(), Language.NL);
    }

    /**
     * @param bodies the registered bodies, which texts may name
     * @return rows with doubts; each block of the source is in exactly one row
     */
    public static RecognizedText recognize(SourceText source, List<BodyEntry> bodies) {
        return new StructureRecognizer(source).recognize(bodies);
    }

    private RecognizedText recognize(List<BodyEntry> bodies) {
        var fr = Sections.of(blocks(Language.FR), Language.FR);
        var nl = Sections.of(blocks(Language.NL), Language.NL);
        var similarity = new Similarity(fr, nl);
        var items = ItemsBuilder.of(Alignment.of(fr, nl, similarity));
        CoverLines.setAsideNumber(items);
        DoubtFinder.add(items, similarity);
        new Owners(bodies).assign(items);
        ShortTitleComposer.addTo(items);
        items.forEach(item -> rows.add(row(item)));
        var cover = CoverLines.of(
                rows.stream().filter(row -> row.kind() == RowKind.COVER).toList());
        addDoubts(cover.rest());
        new UnprintedThemes(bodies)
                .names(items, title(cover.title()))
                .forEach((i, name) -> rows.set(i, rows.get(i).withShortTitle(name)));
        addFootnotes();
        addRest();
        var metadata = Metadata.of(source, items);
        return new RecognizedText(
                metadata.documentNumber(),
                metadata.session(),
                metadata.adoptedOn(),
                List.copyOf(rows),
                DocumentDoubts.find(
                        source, items, rows, metadata, frenchNotes.isComplete() && dutchNotes.isComplete()));
    }

    private List<SourceBlock> blocks(Language language) {
        return source.blocks().stream()
                .filter(block -> block.language() == language)
                .toList();
    }

    /** Lines of the cover for which the document has no part get an open doubt. */
    private void addDoubts(List<Row> lines) {
        rows.replaceAll(row -> lines.contains(row) ? row.unplaced() : row);
    }

    /** Null if it was not found in both languages. */
    private static LocalizedText title(Row title) {
        return title == null || title.fr() == null || title.nl() == null
                ? null
                : new LocalizedText(
                        Spaces.ordinary(title.fr().text().plain()),
                        Spaces.ordinary(title.nl().text().plain()));
    }

    private String nextId() {
        return "r" + (rows.size() + 1);
    }

    private Row row(Item item) {
        var pairs =
                Stream.concat(Stream.of(item.pair), item.repetitions.stream()).toList();
        var fr = side(item, pairs.stream().map(Alignment.Pair::fr).toList(), frenchNotes);
        var nl = side(item, pairs.stream().map(Alignment.Pair::nl).toList(), dutchNotes);
        if (fr != null && nl != null && !Footnotes.marks(fr.text()).equals(Footnotes.marks(nl.text()))) {
            item.doubt(DoubtReason.FOOTNOTE_WITHOUT_COUNTERPART);
        }
        return new Row(
                nextId(),
                item.kind,
                item.level,
                fr,
                nl,
                item.shortTitle,
                item.kind == RowKind.REQUEST ? item.owner : null,
                item.kind == RowKind.REQUEST ? item.participants : List.of(),
                item.doubts());
    }

    /** @param sides the paragraph and its repetitions; the first may be null */
    private static RowSide side(Item item, List<Paragraph> sides, Footnotes notes) {
        var printed = sides.getFirst();
        if (printed == null) {
            return null;
        }
        var text = notes.numbered(printed.text());
        var number = Marker.number(printed.marker());
        var numbered =
                switch (item.kind) {
                    case RECITAL, LEAD_IN, REQUEST, UNPLACED -> true;
                    // The number is a part of the words, as the initial of a name is.
                    default -> false;
                };
        return new RowSide(
                numbered || number == null ? text : RichTexts.prefixed(number + " ", text),
                numbered ? number : null,
                sides.stream()
                        .filter(side -> side != null)
                        .flatMap(side -> side.blocks().stream())
                        .toList());
    }

    private void addFootnotes() {
        var fr = frenchNotes.inOrder();
        var nl = dutchNotes.inOrder();
        for (var i = 0; i < Math.max(fr.size(), nl.size()); i++) {
            var french = i < fr.size() ? fr.get(i) : null;
            var dutch = i < nl.size() ? nl.get(i) : null;
            if (french == null && dutch == null) {
                continue;
            }
            var number = String.valueOf(i + 1);
            rows.add(new Row(
                    nextId(),
                    RowKind.FOOTNOTE,
                    0,
                    side(french, number),
                    side(dutch, number),
                    null,
                    null,
                    List.of(),
                    doubts(french, dutch)));
        }
    }

    private static List<Doubt> doubts(SourceBlock french, SourceBlock dutch) {
        var doubts = new ArrayList<Doubt>();
        if (french == null || dutch == null) {
            doubts.add(new Doubt(DoubtReason.FOOTNOTE_WITHOUT_COUNTERPART, true, null));
        } else if (!Contradictions.between(french.text().plain(), dutch.text().plain())
                .isEmpty()) {
            doubts.add(new Doubt(DoubtReason.NUMBERS_DIFFER, false, null));
        }
        Stream.of(french, dutch)
                .filter(block -> block != null)
                .flatMap(block -> openDoubts(block).stream())
                .distinct()
                .forEach(doubts::add);
        return List.copyOf(doubts);
    }

    private static List<Doubt> openDoubts(SourceBlock block) {
        return block.doubts().stream()
                .filter(SourceDoubt::isOpen)
                .map(doubt -> new Doubt(DoubtReason.valueOf(doubt.name()), true, null))
                .toList();
    }

    /** Running heads, and blocks without a language. */
    private void addRest() {
        source.artifacts().forEach(block -> addAlone(block, RowKind.FURNITURE, openDoubts(block)));
        Stream.concat(source.blocks().stream(), source.footnotes().stream())
                .filter(block -> block.language() == null)
                .forEach(block -> addAlone(
                        block, RowKind.UNPLACED, List.of(new Doubt(DoubtReason.UNCERTAIN_LANGUAGE, true, null))));
    }

    private void addAlone(SourceBlock block, RowKind kind, List<Doubt> doubts) {
        var side = side(block, block.marker());
        var dutch = block.language() == Language.NL;
        rows.add(new Row(nextId(), kind, 0, dutch ? null : side, dutch ? side : null, null, null, List.of(), doubts));
    }

    private static RowSide side(SourceBlock block, String number) {
        return block == null ? null : new RowSide(block.text(), number, List.of(block.id()));
    }
}
