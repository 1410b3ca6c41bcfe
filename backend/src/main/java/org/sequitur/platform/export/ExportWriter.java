package org.sequitur.platform.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.sequitur.platform.contention.LockErrors;
import org.sequitur.platform.observation.DatabaseOutage;

/**
 * Writes exports. What goes wrong before the first byte becomes a problem like any other; after that the connection is broken
 * off, as the framework would put an end to the answer, and nobody could tell that it is not whole.
 */
@Provider
class ExportWriter implements ServerMessageBodyWriter<Export> {

    private static final Logger LOG = Logger.getLogger(ExportWriter.class);

    private final CurrentVertxRequest request;
    private final DatabaseOutage outage;

    ExportWriter(CurrentVertxRequest request, DatabaseOutage outage) {
        this.request = request;
        this.outage = outage;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Export.class;
    }

    /** The end is put to it here, and only to what is whole. */
    @Override
    public void writeResponse(Export export, Type generic, ServerRequestContext context) throws IOException {
        var response = request.getCurrent().response();
        // Not the context's own stream, to which the framework puts an end whatever has happened.
        var out = context.serverResponse().createResponseOutputStream();
        try {
            export.write(new Watched(out, response));
            out.close();
        } catch (IOException | RuntimeException broken) {
            if (!response.headWritten()) {
                throw broken;
            }
            if (response.closed()) {
                LOG.debugf("Whoever took %s away has gone", export.fileName());
            } else {
                logBrokenOff(export, broken);
                response.reset();
            }
        }
    }

    /** With a stack trace only where it is a fault of this program. */
    private void logBrokenOff(Export export, Exception cause) {
        if (LockErrors.caused(cause)) {
            LOG.warnf("%s is broken off, as the database does not answer", export.fileName());
            outage.failed(cause);
        } else {
            LOG.errorf(cause, "%s is broken off", export.fileName());
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Export.class;
    }

    @Override
    public void writeTo(
            Export export,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("It would end like what is whole");
    }

    /** Ends with who reads: what is written to nobody is dropped without a word, and all of it would be read for that. */
    private static final class Watched extends FilterOutputStream {

        private final HttpServerResponse response;

        Watched(OutputStream out, HttpServerResponse response) {
            super(out);
            this.response = response;
        }

        @Override
        public void write(int single) throws IOException {
            check();
            out.write(single);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            check();
            out.write(bytes, from, count);
        }

        private void check() throws IOException {
            if (response.closed()) {
                throw new IOException("Nobody reads it any more");
            }
        }
    }
}
