package org.sequitur.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.sequitur.file.XmlElements.Element;

/**
 * Assembles field instructions from the elements of a Word part: an instruction may be split over many elements and
 * contain nested fields.
 */
final class WordFields implements XmlElements.Receiver {

    private static final Set<String> INSTRUCTIONS = Set.of("instrtext", "delinstrtext");
    private static final int MAX_DEPTH = 100;

    /** Characters. Some instructions contain data, such as the source of a citation. */
    private static final int MAX_LENGTH = 4 * 1024 * 1024;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showsResult;
    }

    /** The open fields, innermost first; the last element collects text outside fields. */
    private final Deque<Field> open = new ArrayDeque<>();

    private boolean inInstruction;

    WordFields() {
        open.push(new Field());
    }

    @Override
    public void start(Element element) {
        inInstruction = INSTRUCTIONS.contains(element.name());
        switch (element.name()) {
            case "fldsimple" -> FieldCode.inspect(element.attribute("instr"));
            case "fldchar" -> mark(element.attribute("fldCharType").toLowerCase(Locale.ROOT));
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inInstruction) {
            append(open.peek().showsResult ? open.peekLast() : open.peek(), text);
        }
    }

    @Override
    public void end(String name) {
        if (INSTRUCTIONS.contains(name)) {
            inInstruction = false;
        }
    }

    /** Call this at the end of the part. */
    void finish() {
        while (!open.isEmpty()) {
            FieldCode.inspect(open.pop().instruction.toString());
        }
    }

    private void mark(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() > MAX_DEPTH) {
                    throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
                }
                if (!open.peek().showsResult && open.size() > 1) {
                    append(open.peek(), String.valueOf(FieldCode.NESTED));
                }
                open.push(new Field());
            }
            case "separate" -> {
                if (open.size() > 1) {
                    open.peek().showsResult = true;
                }
            }
            case "end" -> {
                if (open.size() > 1) {
                    FieldCode.inspect(open.pop().instruction.toString());
                }
            }
            default -> {}
        }
    }

    private static void append(Field field, String text) {
        field.instruction.append(text);
        if (field.instruction.length() > MAX_LENGTH) {
            throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
        }
    }
}
