package org.sequitur.platform.cache;

import static org.sequitur.platform.cache.RepresentationMessages.MESSAGES;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** An in-memory output stream with a maximum size. A write beyond it throws a {@link Problem}, 413. */
final class BoundedOutputStream extends OutputStream {

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
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooLong());
        }
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
