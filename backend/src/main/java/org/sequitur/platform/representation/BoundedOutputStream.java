package org.sequitur.platform.representation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * An in-memory output stream with a maximum size.
 *
 * @throws Problem 413 on a write beyond the maximum
 */
final class BoundedOutputStream extends OutputStream {

    private static final LocalizedText TOO_LONG = new LocalizedText(
            "La réponse serait trop volumineuse. Demandez moins d'éléments à la fois (pageSize), ou prenez un export.",
            "Het antwoord zou te groot zijn. Vraag minder elementen tegelijk (pageSize), of neem een export.");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int maxBytes;

    BoundedOutputStream(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void write(int single) {
        check(1);
        bytes.write(single);
    }

    @Override
    public void write(byte[] more, int from, int count) {
        check(count);
        bytes.write(more, from, count);
    }

    private void check(int more) {
        if (bytes.size() + more > maxBytes) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
