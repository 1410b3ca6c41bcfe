package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds running heads, page numbers and other lines outside the text: lines at the edge of a page that repeat on other
 * pages, page numbers, and isolated lines where such lines stand on other pages.
 */
final class PageArtifacts {

    /** Lines at each edge of a page that may be artifacts. */
    private static final int EDGE = 4;
    /** A distance to the text, in heights of a line, that makes a line isolated. */
    private static final double ISOLATED = 1.7;

    /** In points. */
    private static final double SAME_HEIGHT = 4;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:(?:page|pagina|p\\.|blz\\.)\\s*)?[-\\u2013\\u2014\\[(\\s]*(\\d{1,3}|[ivxl]{1,6})"
                    + "(?:\\s*(?:/|sur|van|de)\\s*\\d{1,3})?[-\\u2013\\u2014\\])\\s]*");

    /** Document number, session and page number: {@code A-8120/3 – 2025/2026 — 3 —}. */
    private static final Pattern RUNNING_HEAD = Pattern.compile("\\p{Lu}{1,4}-\\d+(?:/\\d+)?\\s*[-–—]\\s*"
            + "\\d{4}\\s?[/-]\\s?\\d{4}(?:\\s|\\u00A0|&nbsp;)+[-–—]\\s*\\d{1,3}(?:\\s*[-–—])?");

    private PageArtifacts() {}

    /** The lines of a text file that are artifacts. */
    static Set<Integer> ofLines(String[] lines) {
        var all = new ArrayList<Line>();
        var page = 1;
        var onPage = 0;
        for (var i = 0; i < lines.length; i++) {
            if (lines[i].indexOf('\f') >= 0) {
                page++;
                onPage = 0;
            }
            var text = lines[i].replace("\f", "");
            if (!text.isBlank()) {
                all.add(new Line(
                        page,
                        i + 1,
                        Line.ACROSS,
                        0,
                        onPage,
                        text.length(),
                        0,
                        false,
                        0,
                        0,
                        List.of(Runs.plain(text.strip()))));
            }
            onPage++;
        }
        var found = new HashSet<Integer>();
        if (page > 1) {
            of(all).forEach(line -> found.add(line.number() - 1));
        }
        return found;
    }

    /** Whether a line of a text file can be nothing else, wherever it stands. */
    static boolean isRunningHead(String line) {
        return RUNNING_HEAD.matcher(line.strip()).matches();
    }

    static Set<Line> of(List<Line> lines) {
        var pages = lines.stream().collect(Collectors.groupingBy(Line::page));
        var edges = new HashMap<Line, Boolean>();
        pages.values().forEach(page -> addEdges(page, edges));
        var alike = edges.keySet().stream().collect(Collectors.groupingBy(PageArtifacts::key));
        var found = new HashSet<Line>();
        for (var line : edges.keySet()) {
            if (hasLetter(line)
                            && isRepeated(line, alike.get(key(line)), edges.get(line))
                            && isIsolated(line, pages.get(line.page()), found)
                    || isPageNumber(line, pages.size()) && isOutermost(line, pages.get(line.page()))) {
                found.add(line);
            }
        }
        addSameBand(pages, edges, found);
        return found;
    }

    /** @param edges receives the lines near an edge, with true for the upper edge */
    private static void addEdges(List<Line> page, Map<Line, Boolean> edges) {
        var sorted = page.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
        for (var i = 0; i < sorted.size(); i++) {
            if (i < EDGE || i >= sorted.size() - EDGE) {
                edges.put(sorted.get(i), i < sorted.size() / 2);
            }
        }
    }

    private static String key(Line line) {
        return DIGITS.matcher(line.text().replaceAll("[\\s\\u00A0\\u202F]+", " "))
                        .replaceAll("#") + "|" + Math.round(line.size());
    }

    /**
     * Whether other pages have it too, at the same height. A text file has as many lines on a page as fit: there, the foot of two
     * pages alone may be equal by chance. So may be the name of a person, who signs both languages.
     */
    private static boolean isRepeated(Line line, List<Line> alike, boolean atTop) {
        if (BlockLanguages.NAME.matcher(line.text().strip()).matches()) {
            return false;
        }
        var others = alike.stream()
                .filter(other -> other.page() != line.page())
                .filter(other -> line.number() > 0 || Math.abs(other.y() - line.y()) <= SAME_HEIGHT)
                .map(Line::page)
                .distinct()
                .count();
        return others > (line.number() > 0 && !atTop ? 1 : 0);
    }

    private static boolean hasLetter(Line line) {
        return line.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isPageNumber(Line line, int pages) {
        var number = PAGE_NUMBER.matcher(line.text());
        return pages > 1 && number.matches();
    }

    /** Whether no line of the page is farther out, other lines on its height aside. */
    private static boolean isOutermost(Line line, List<Line> page) {
        var above = page.stream()
                .filter(other -> other.y() < line.y() - line.size())
                .count();
        var below = page.stream()
                .filter(other -> other.y() > line.y() + line.size())
                .count();
        return above <= 2 || below <= 2;
    }

    /** Whether there is a gap between a line and the text; lines that are artifacts already do not count. */
    private static boolean isIsolated(Line line, List<Line> page, Set<Line> artifacts) {
        var nearest = page.stream()
                .filter(other -> !artifacts.contains(other) && Math.abs(other.y() - line.y()) > line.size() / 2)
                .filter(other -> other.x() < line.right() && line.x() < other.right())
                .mapToDouble(other -> Math.abs(other.y() - line.y()))
                .min()
                .orElse(Double.MAX_VALUE);
        return line.number() > 0 ? nearest > 1 : nearest > ISOLATED * line.size();
    }

    /** Adds isolated lines that stand where other pages have artifacts, such as a note on the cover. */
    private static void addSameBand(Map<Integer, List<Line>> pages, Map<Line, Boolean> edges, Set<Line> found) {
        if (found.stream().anyMatch(line -> line.number() > 0)) {
            return;
        }
        var known = new ArrayList<>(found);
        var upper = known.stream().filter(edges::get).mapToDouble(Line::y).max();
        var lower = known.stream()
                .filter(line -> !edges.get(line))
                .mapToDouble(Line::y)
                .min();
        edges.forEach((line, isUpper) -> {
            var inBand = isUpper
                    ? upper.isPresent() && line.y() <= upper.getAsDouble() + 1
                    : lower.isPresent() && line.y() >= lower.getAsDouble() - 1;
            if (inBand && isIsolated(line, pages.get(line.page()), found)) {
                found.add(line);
            }
        });
    }
}
