package org.sequitur.intake.structure;

/** Compares votes for the depth of a row, which are indexed by depth. */
final class Votes {

    private Votes() {}

    /** Whether each language prefers another depth than the other one by that advance. */
    static boolean disagree(double[] fr, double[] nl, double certain) {
        var one = best(fr);
        var other = best(nl);
        return one != other && fr[one] - fr[other] >= certain && nl[other] - nl[one] >= certain;
    }

    /** The depth with the most votes; the deepest of several. */
    static int best(double[] votes) {
        var best = votes.length - 1;
        for (var depth = votes.length - 1; depth >= 0; depth--) {
            best = votes[depth] > votes[best] ? depth : best;
        }
        return best;
    }

    /** The most votes of another depth. */
    static double second(double[] votes, int best) {
        var second = Double.NEGATIVE_INFINITY;
        for (var depth = 0; depth < votes.length; depth++) {
            second = depth == best ? second : Math.max(second, votes[depth]);
        }
        return second;
    }
}
