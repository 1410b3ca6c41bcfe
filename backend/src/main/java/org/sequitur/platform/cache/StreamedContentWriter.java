package org.sequitur.platform.cache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Lets resources return {@link StreamedContent}. */
@Provider
class StreamedContentWriter implements ServerMessageBodyWriter<StreamedContent> {

    private final CurrentVertxRequest request;

    StreamedContentWriter(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == StreamedContent.class;
    }

    @Override
    public void writeResponse(StreamedContent content, Type genericType, ServerRequestContext context) {
        var routing = request.getCurrent();
        if (routing.request().method() == HttpMethod.HEAD) {
            routing.response().end();
        } else {
            new ResponseStream(content, routing).start();
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == StreamedContent.class;
    }

    @Override
    public void writeTo(
            StreamedContent content,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output) {
        throw new UnsupportedOperationException("Streamed content is never held in memory as a whole");
    }
}
