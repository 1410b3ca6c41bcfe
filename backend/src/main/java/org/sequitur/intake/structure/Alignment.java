package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the French and Dutch paragraphs of a text, in order, by dynamic programming: one to one, one to none, one to
 * two. Levels are unknown at this stage, because each language's layout may mislead.
 */
final class Alignment {

    /** A French and a Dutch paragraph; one of them may be null. A paragraph joined from two has the blocks of both. */
    record Pair(Paragraph fr, Paragraph nl) {

        Paragraph any() {
            return fr == null ? nl : fr;
        }

        boolean isComplete() {
            return fr != null && nl != null;
        }
    }

    /** The numbers of French and Dutch paragraphs that one step of the alignment pairs. */
    private static final int[][] STEPS = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}};

    private static final double SKIP = -1.5;
    private static final double MERGE = -6;
    /** How far the pairing may leave the diagonal, in paragraphs. */
    private static final int BAND = 120;

    private final List<Paragraph> french;
    private final List<Paragraph> dutch;
    private final Similarity similarity;

    private Alignment(List<Paragraph> french, List<Paragraph> dutch, Similarity similarity) {
        this.french = french;
        this.dutch = dutch;
        this.similarity = similarity;
    }

    static List<Pair> of(List<Paragraph> french, List<Paragraph> dutch, Similarity similarity) {
        return new Alignment(french, dutch, similarity).pairs();
    }

    private List<Pair> pairs() {
        var band = BAND + Math.abs(french.size() - dutch.size());
        var best = new double[french.size() + 1][dutch.size() + 1];
        var step = new int[french.size() + 1][dutch.size() + 1];
        for (var row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        var slope = dutch.size() / (double) Math.max(1, french.size());
        for (var i = 0; i <= french.size(); i++) {
            var middle = (int) (i * slope);
            for (var j = Math.max(0, middle - band); j <= Math.min(dutch.size(), middle + band); j++) {
                extend(best, step, i, j);
            }
        }
        return trace(step);
    }

    private void extend(double[][] best, int[][] step, int i, int j) {
        if (best[i][j] == Double.NEGATIVE_INFINITY) {
            return;
        }
        for (var k = 0; k < STEPS.length; k++) {
            var toFrench = i + STEPS[k][0];
            var toDutch = j + STEPS[k][1];
            if (toFrench <= french.size() && toDutch <= dutch.size()) {
                var score = best[i][j] + score(i, toFrench, j, toDutch);
                if (score > best[toFrench][toDutch]) {
                    best[toFrench][toDutch] = score;
                    step[toFrench][toDutch] = k;
                }
            }
        }
    }

    private double score(int fromFrench, int toFrench, int fromDutch, int toDutch) {
        if (fromFrench == toFrench || fromDutch == toDutch) {
            return SKIP;
        }
        var fr = french.subList(fromFrench, toFrench);
        var nl = dutch.subList(fromDutch, toDutch);
        if (fr.size() == 1 && nl.size() == 1) {
            return similarity.of(fr.getFirst(), nl.getFirst());
        }
        return mayBeJoined(fr) && mayBeJoined(nl)
                ? MERGE + similarity.of(Similarity.joined(fr), Similarity.joined(nl))
                : Double.NEGATIVE_INFINITY;
    }

    private static boolean mayBeJoined(List<Paragraph> parts) {
        return parts.size() == 1
                || parts.get(0).part() == parts.get(1).part()
                        && !parts.get(0).endsInColon()
                        && !(parts.get(1).marker() != null
                                && !parts.get(1).marker().isBullet()
                                && parts.get(1).marker().follows(parts.get(0).marker()));
    }

    private List<Pair> trace(int[][] step) {
        var pairs = new ArrayList<Pair>();
        var i = french.size();
        var j = dutch.size();
        while (i > 0 || j > 0) {
            var taken = STEPS[step[i][j]];
            var fr = french.subList(i - taken[0], i);
            var nl = dutch.subList(j - taken[1], j);
            pairs.add(
                    new Pair(fr.isEmpty() ? null : Similarity.joined(fr), nl.isEmpty() ? null : Similarity.joined(nl)));
            i -= taken[0];
            j -= taken[1];
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
