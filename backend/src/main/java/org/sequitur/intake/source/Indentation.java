package org.sequitur.intake.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Turns the leading spaces of a text file into levels: programs indent by one, two or four spaces. */
final class Indentation {

    private Indentation() {}

    /** @param paragraphs their indentation in spaces; the result's in levels */
    static List<ReadParagraph> levels(List<ReadParagraph> paragraphs) {
        var result = new ArrayList<ReadParagraph>();
        var stack = new ArrayDeque<Double>();
        for (var paragraph : paragraphs) {
            if (paragraph.role() != ReadParagraph.Role.TEXT || paragraph.marker() == null) {
                if (paragraph.role() == ReadParagraph.Role.TEXT) {
                    stack.clear();
                }
                result.add(paragraph.indented(0, paragraph.indentTrusted()));
                continue;
            }
            while (!stack.isEmpty() && stack.peek() > paragraph.indent()) {
                stack.pop();
            }
            if (stack.isEmpty() && paragraph.indent() > 0) {
                stack.push(0.0);
            }
            if (stack.isEmpty() || stack.peek() < paragraph.indent()) {
                stack.push(paragraph.indent());
            }
            result.add(paragraph.indented(stack.size() - 1, paragraph.indentTrusted()));
        }
        return result;
    }
}
