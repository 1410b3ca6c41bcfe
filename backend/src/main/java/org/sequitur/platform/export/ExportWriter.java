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
import org.sequitur.platform.observation.DatabaseOutage;
import org.sequitur.platform.retry.LockErrors;

/**
 * Writes exports. A failure before the first byte becomes a problem; after it, the connection is reset. The framework would
 * end the response normally, and the client could not detect that it is incomplete.
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

    /** Ends the response only if the export is complete. */
    @Override
    public void writeResponse(Export export, Type generic, ServerRequestContext context) throws IOException {
        var response = request.getCurrent().response();
        // Not the context's own stream: the framework closes that one even after a failure.
        var out = context.serverResponse().createResponseOutputStream();
        try {
            export.write(new DisconnectAware(out, response));
            out.close();
        } catch (IOException | RuntimeException failure) {
            if (!response.headWritten()) {
                throw failure;
            }
            if (response.closed()) {
                LOG.debugf("The client of %s has disconnected", export.fileName());
            } else {
                logAborted(export, failure);
                response.reset();
            }
        }
    }

    /** Logs a stack trace only for errors of this program. */
    private void logAborted(Export export, Exception cause) {
        if (LockErrors.isTransient(cause)) {
            LOG.warnf("%s is broken off, as the database does not answer", export.fileName());
            outage.recordFailure(cause);
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
        throw new UnsupportedOperationException("Exports are written by writeResponse only");
    }

    /**
     * Stops when the client disconnects: Vert.x silently drops writes to a closed response, and the whole register would be
     * read for nothing.
     */
    private static final class DisconnectAware extends FilterOutputStream {

        private final HttpServerResponse response;

        DisconnectAware(OutputStream out, HttpServerResponse response) {
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
                throw new IOException("The client has disconnected");
            }
        }
    }
}
