package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the lines that begin an item by their numbers, whatever the line before ends with: a number that follows one of an earlier
 * line, {@code 1°} and {@code 2°}, and the first number of a list that goes on.
 */
final class ItemLines {

    private ItemLines() {}

    /**
     * @param lines without a blank one between them
     * @return places in the list, without the first
     */
    static Set<Integer> in(List<String> lines) {
        var markers = IntStream.range(0, lines.size())
                .mapToObj(
                        i -> marker(i == 0 ? "" : lines.get(i - 1), lines.get(i).strip()))
                .toList();
        // The last number of the present list and of each list around it.
        var open = new ArrayList<Marker>();
        var found = new HashSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var printed = markers.get(i);
            if (printed.isEmpty()) {
                continue;
            }
            var marker = printed.get();
            var before = i == 0 ? "" : lines.get(i - 1);
            var list = IntStream.range(0, open.size())
                    .filter(each -> marker.follows(open.get(each)))
                    .boxed()
                    .toList();
            var goesOn = list.isEmpty() && marker.isFirst() && isFollowed(marker, markers.subList(i + 1, lines.size()));
            if (!list.isEmpty() && FurtherItems.isNotGoverned(before) || goesOn) {
                if (!list.isEmpty()) {
                    open.subList(list.getLast(), open.size()).clear();
                }
                if (i > 0) {
                    found.add(i);
                }
                open.add(marker);
            } else if (i == 0 || Punctuation.isFinished(List.of(Runs.plain(before.strip())))) {
                open.add(marker);
            }
        }
        return found;
    }

    private static boolean isFollowed(Marker marker, List<Optional<Marker>> later) {
        return later.stream().flatMap(Optional::stream).anyMatch(next -> next.follows(marker));
    }

    /** The number of a line; empty for a bullet, and for a number to which the text refers. */
    private static Optional<Marker> marker(String before, String line) {
        var length = Markers.length(line);
        return length == 0
                        || Markers.isInitial(line)
                        || FurtherItems.isReference(before)
                        || FurtherItems.isMentioned(line.substring(length))
                ? Optional.empty()
                : Optional.of(Marker.of(Markers.of(line))).filter(marker -> !marker.isBullet());
    }
}
