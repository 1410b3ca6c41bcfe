package org.sequitur.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.sequitur.file.XmlElements.Element;

/**
 * Puts the instructions of fields together from the elements of a part of Word: an instruction may be spread over many
 * of them, and hold further fields.
 */
final class WordFields implements XmlElements.Receiver {

    private static final Set<String> INSTRUCTIONS = Set.of("instrtext", "delinstrtext");
    private static final int MOST_DEPTH = 100;

    /** Bytes of the data of one field, such as the source of a citation, are in its instruction. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showsResult;
    }

    /** The innermost first; at the end what is in no field. */
    private final Deque<Field> open = new ArrayDeque<>();

    private boolean inInstruction;

    WordFields() {
        open.push(new Field());
    }

    @Override
    public void start(Element element) {
        inInstruction = INSTRUCTIONS.contains(element.name());
        switch (element.name()) {
            case "fldsimple" -> FieldCode.examine(element.attribute("instr"));
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

    /** To be called at the end of the part. */
    void finish() {
        while (!open.isEmpty()) {
            FieldCode.examine(open.pop().instruction.toString());
        }
    }

    private void mark(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() > MOST_DEPTH) {
                    throw new ContentRefused(RefusalReason.TOO_COMPLEX);
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
                    FieldCode.examine(open.pop().instruction.toString());
                }
            }
            default -> {}
        }
    }

    private static void append(Field field, String text) {
        field.instruction.append(text);
        if (field.instruction.length() > LONGEST) {
            throw new ContentRefused(RefusalReason.TOO_COMPLEX);
        }
    }
}
