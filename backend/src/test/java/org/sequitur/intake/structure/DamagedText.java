package org.sequitur.intake.structure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourceReading;
import org.sequitur.intake.source.SourceRefusal;
import org.sequitur.intake.source.SourceRefusedException;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;

/** The adopted text of A-590, damaged in one place or as a whole. */
record DamagedText(String damage, List<Variant> variants) {

    static final String ADOPTED = "/resolutions/a-590.json";

    /** @param place where it is damaged */
    record Variant(String place, Source source) {}

    interface Source {
        /** @throws SourceRefusedException if it cannot be read */
        SourceText read() throws IOException;
    }

    /**
     * The result of reading a text, as a person sees it.
     *
     * @param score null if it was refused
     * @param open doubts that must be decided, as part of all doubts
     * @param refusal null if it was read
     */
    record Outcome(Score score, long doubts, long open, SourceRefusal refusal) {

        /** The strongest sign that the undamaged text does not give. */
        String sign(Outcome undamaged) {
            if (refusal != null) {
                return "refused";
            }
            return open > undamaged.open ? "open doubt" : doubts > undamaged.doubts ? "doubt" : "nothing";
        }
    }

    static List<DamagedText> all() throws IOException {
        return List.of(
                lostIndentation(), lostColon(), exchangedItems(), missingPage(), dutchColumnFirst(), scanWithoutText());
    }

    static Outcome outcome(Source source) throws IOException {
        var truth = ExpectedDocument.read(ADOPTED);
        try {
            var recognized = StructureRecognizer.recognize(source.read(), ExpectedDocument.bodies(truth));
            var doubts = new ArrayList<>(recognized.textDoubts());
            recognized.rows().forEach(row -> doubts.addAll(row.doubts()));
            return new Outcome(
                    Score.of(recognized, truth),
                    doubts.size(),
                    doubts.stream().filter(Doubt::open).count(),
                    null);
        } catch (SourceRefusedException refused) {
            return new Outcome(null, 0, 0, refused.reason());
        }
    }

    static SourceText undamaged() throws IOException {
        return flat(Language.FR, Language.NL);
    }

    static SourceText flat(Language... order) throws IOException {
        return FlatSource.of(ExpectedDocument.read(ADOPTED), order);
    }

    static DamagedText lostIndentation() {
        return whole("indentation lost", () -> each(block -> copy(block, block.text(), 0, false)));
    }

    static DamagedText lostColon() {
        return whole(
                "a colon lost in both languages",
                () -> each(block -> block.text().plain().matches("de charger safe.*|safe.brussels op te dragen.*")
                        ? copy(block, withoutColon(block.text()), block.indent(), true)
                        : block));
    }

    /** Each two items that follow each other in Dutch. */
    static DamagedText exchangedItems() throws IOException {
        var source = undamaged();
        var blocks = source.blocks();
        var variants = IntStream.range(0, blocks.size() - 1)
                .filter(i -> isDutchItem(blocks.get(i)) && isDutchItem(blocks.get(i + 1)))
                .mapToObj(i -> new Variant(blocks.get(i).text().plain(), () -> {
                    var exchanged = new ArrayList<>(blocks);
                    Collections.swap(exchanged, i, i + 1);
                    return with(source, exchanged);
                }))
                .toList();
        return new DamagedText("two items exchanged in Dutch", variants);
    }

    /** Eight paragraphs in French, at several places. */
    static DamagedText missingPage() throws IOException {
        var source = undamaged();
        var variants = IntStream.iterate(45, from -> from < 75, from -> from + 6)
                .mapToObj(from -> new Variant("from paragraph " + from, () -> {
                    var rest = new ArrayList<>(source.blocks());
                    rest.subList(from, from + 8).clear();
                    return with(source, rest);
                }))
                .toList();
        return new DamagedText("a page missing in one language", variants);
    }

    /** No damage for the reader, but for one who expects French first. */
    static DamagedText dutchColumnFirst() {
        return whole("Dutch column first", () -> flat(Language.NL, Language.FR));
    }

    static DamagedText scanWithoutText() {
        return whole("a scan without text", DamagedText::scan);
    }

    private static DamagedText whole(String damage, Source source) {
        return new DamagedText(damage, List.of(new Variant("the whole text", source)));
    }

    /** A PDF whose only page is an image. */
    private static SourceText scan() throws IOException {
        var file = Files.createTempFile("scan", ".pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
            }
            document.save(file.toFile());
            return SourceReading.read(file, FileType.PDF);
        } finally {
            Files.delete(file);
        }
    }

    private static SourceText each(UnaryOperator<SourceBlock> change) throws IOException {
        var source = undamaged();
        return with(source, source.blocks().stream().map(change).toList());
    }

    private static SourceText with(SourceText source, List<SourceBlock> blocks) {
        return new SourceText(blocks, source.footnotes(), source.artifacts(), source.pages(), source.indentation());
    }

    private static boolean isDutchItem(SourceBlock block) {
        return block.language() == Language.NL
                && block.marker() != null
                && block.text().plain().endsWith(";");
    }

    private static RichText withoutColon(RichText text) {
        return new RichText(
                List.of(new TextRun(TextRun.Kind.PLAIN, text.plain().replaceAll("[\\s\\u00a0]*:$", ""), null)));
    }

    private static SourceBlock copy(SourceBlock block, RichText text, double indent, boolean trusted) {
        return new SourceBlock(
                block.id(),
                block.language(),
                text,
                block.marker(),
                indent,
                trusted,
                block.heading(),
                block.places(),
                Set.of());
    }
}
