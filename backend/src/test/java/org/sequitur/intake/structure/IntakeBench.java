package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.SourceReading;
import org.sequitur.intake.structure.DamagedText.Outcome;

/**
 * Prints what the intake reaches for each sample of the tests, for the source of A-590, and for a text of 40 pages: requests
 * that are right in everything, wrong ones without a doubt, doubts on right ones; time and peak heap of a process that reads
 * the file with the limits of the isolated one. Then, for each {@link DamagedText}, the doubts that the undamaged text does
 * not have, or the refusal. Run by {@code make bench-intake}.
 */
public final class IntakeBench {

    private static final int LONG_PAGES = 40;

    private IntakeBench() {}

    /** @param arguments none; or the type and path of a file that this process reads */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            read(FileType.valueOf(arguments[0]), Path.of(arguments[1]));
            return;
        }
        System.out.printf("%n%-24s %8s %8s %8s %8s %8s%n", "", "right", "silent", "doubts", "seconds", "heap MB");
        for (var sample : IntakeSample.ALL) {
            var truth = sample.truth();
            var score = Score.of(StructureRecognizer.recognize(sample.read(), ExpectedDocument.bodies(truth)), truth);
            print(sample.name(), score, sample.type(), sample.file());
        }
        printText("A-590, adopted text", "a-590-source.txt", ExpectedDocument.read(DamagedText.ADOPTED));
        printText("A-590, proposal", "a-590-proposal-source.txt", ExpectedDocument.proposal());
        var longText = longText(IntakeSample.ALL.getFirst().file());
        try {
            System.out.printf("%-24s %26s %s%n", LONG_PAGES + " pages", "", measured(FileType.PDF, longText));
        } finally {
            Files.delete(longText);
        }
        printDamaged();
    }

    private static void printText(String name, String file, ObjectNode truth) throws IOException, InterruptedException {
        var path = Path.of("backend/src/test/resources/resolutions", file);
        var recognized =
                StructureRecognizer.recognize(SourceReading.read(path, FileType.TEXT), ExpectedDocument.bodies(truth));
        print(name, Score.of(recognized, truth), FileType.TEXT, path);
    }

    /** The worst of several variants: the fewest right requests and doubts, the most silent errors. */
    private static void printDamaged() throws IOException {
        var undamaged = DamagedText.outcome(DamagedText::undamaged);
        System.out.printf(
                "%n%-32s %8s %8s %8s %8s %8s  %s%n",
                "A-590, damaged", "variants", "right", "silent", "doubts", "open", "signs");
        for (var text : DamagedText.all()) {
            var outcomes = new ArrayList<Outcome>();
            for (var variant : text.variants()) {
                outcomes.add(DamagedText.outcome(variant.source()));
            }
            System.out.printf("%-32s %8d %s%n", text.damage(), outcomes.size(), worst(outcomes, undamaged));
        }
    }

    private static String worst(List<Outcome> outcomes, Outcome undamaged) {
        var refusal = outcomes.getFirst().refusal();
        return refusal != null
                ? "refused: " + refusal.explanation().fr()
                : "%4d/%-3d %8d %+8d %+8d  %s"
                        .formatted(
                                least(outcomes, outcome -> outcome.score().right()),
                                undamaged.score().total(),
                                -least(
                                        outcomes,
                                        outcome -> -outcome.score().silent().size()),
                                least(outcomes, Outcome::doubts) - undamaged.doubts(),
                                least(outcomes, Outcome::open) - undamaged.open(),
                                signs(outcomes, undamaged));
    }

    /** The number of variants for each strongest sign that the undamaged text does not give. */
    private static String signs(List<Outcome> outcomes, Outcome undamaged) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.sign(undamaged), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(sign -> sign.getValue() + " " + sign.getKey())
                .collect(Collectors.joining(", "));
    }

    private static long least(List<Outcome> outcomes, ToLongFunction<Outcome> figure) {
        return outcomes.stream().mapToLong(figure).min().orElseThrow();
    }

    private static void print(String name, Score score, FileType type, Path file)
            throws IOException, InterruptedException {
        System.out.printf(
                "%-24s %4d/%-3d %8d %8d %s%n",
                name, score.right(), score.total(), score.silent().size(), score.doubtsOnRight(), measured(type, file));
    }

    /** A PDF of the pages of another, again and again. */
    private static Path longText(Path pdf) throws IOException {
        var target = Files.createTempFile("intake", ".pdf");
        int pages;
        try (var document = Loader.loadPDF(pdf.toFile())) {
            pages = document.getNumberOfPages();
        }
        var merger = new PDFMergerUtility();
        merger.setDestinationFileName(target.toString());
        for (var printed = 0; printed < LONG_PAGES; printed += pages) {
            merger.addSource(pdf.toFile());
        }
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return target;
    }

    private static String measured(FileType type, Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IntakeBench.class.getName(),
                        type.name(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? output : "failed";
    }

    private static void read(FileType type, Path file) throws IOException {
        var start = System.nanoTime();
        SourceReading.read(file, type);
        var seconds = (System.nanoTime() - start) / 1e9;
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("%8.2f %8d%n", seconds, heap >> 20);
    }
}
