package org.sequitur.platform.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sequitur.platform.observation.Operations;
import org.sequitur.platform.problem.Problem;

/** Turns what a resource answers to a read into ready bytes with their entity tag, and keeps them if they are public. */
class ResponseCacheWriter {

    private final ResponseCache responseCache;
    private final RequestCoalescer requestCoalescer;
    private final Operations operations;
    private final ObjectMapper json;
    private final int mostBytes;

    ResponseCacheWriter(
            ResponseCache responseCache,
            RequestCoalescer requestCoalescer,
            Operations operations,
            ObjectMapper json,
            @ConfigProperty(name = "sequitur.largest-answer") int mostBytes) {
        this.mostBytes = mostBytes;
        this.responseCache = responseCache;
        this.requestCoalescer = requestCoalescer;
        this.operations = operations;
        this.json = json;
    }

    @ServerResponseFilter
    void keep(ContainerResponseContext response, RoutingContext context) throws JsonProcessingException {
        var entity = response.getEntity();
        if (entity instanceof NonCacheable) {
            return;
        }
        StateVersion state = context.get(ResponseCacheFilter.STATE);
        var wanted = new RequestCoalescer.Wanted(state, context.request().uri());
        if (response.getStatus() == 200 && entity instanceof StreamedContent streamedContent) {
            requestCoalescer.ended(wanted, RequestCoalescer.Waiting::without);
            send(streamedContent, state != null, context, response);
            return;
        }
        if (response.getStatus() != 200 || entity == null || !isRead(context)) {
            requestCoalescer.ended(wanted, RequestCoalescer.Waiting::without);
            if (isWritten(response, entity)) {
                tag(response, entity);
            }
            return;
        }
        var answer = represent(entity);
        if (answer.varies()) {
            requestCoalescer.ended(wanted, RequestCoalescer.Waiting::without);
        } else if (state != null) {
            responseCache.put(state, wanted.asked(), answer, operations.meter(context.request()));
            requestCoalescer.ended(wanted, other -> other.answered(answer));
        }
        send(ConditionalResponse.of(answer, context.request()), state != null, response);
    }

    private Representation represent(Object entity) throws JsonProcessingException {
        return switch (entity) {
            case Representation ready -> ready;
            case String text -> Representation.of("application/yaml", text.getBytes(StandardCharsets.UTF_8));
            default -> Representation.of(MediaType.APPLICATION_JSON, written(entity));
        };
    }

    private byte[] written(Object entity) throws JsonProcessingException {
        var bytes = new BoundedOutputStream(mostBytes);
        try {
            json.writeValue(bytes, entity);
            return bytes.toBytes();
        } catch (JsonMappingException fault) {
            if (fault.getCause() instanceof Problem tooLong) {
                throw tooLong;
            }
            throw fault;
        } catch (JsonProcessingException fault) {
            throw fault;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isRead(RoutingContext context) {
        var method = context.request().method().name();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isWritten(ContainerResponseContext response, Object entity) {
        return response.getStatus() < 300 && entity != null;
    }

    /** Whoever wrote it need not read it to change it again. Nobody else gets it: it is not worth compressing. */
    private void tag(ContainerResponseContext response, Object entity) throws JsonProcessingException {
        var tag = Representation.tag(json.writeValueAsBytes(entity));
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag + '"');
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The headers go where the bytes will: the REST layer is done with the request before the first of them is sent. */
    private static void send(
            StreamedContent answer, boolean isPublic, RoutingContext context, ContainerResponseContext response) {
        var headers = context.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, cacheControl(isPublic));
        headers.set(HttpHeaders.ETAG, answer.etag());
        if (ConditionalResponse.matches(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), answer.etag())) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(answer, null, MediaType.valueOf(answer.mediaType()));
            headers.set(HttpHeaders.CONTENT_LENGTH, String.valueOf(answer.size()));
            answer.headers().forEach(headers::set);
        }
    }

    private static String cacheControl(boolean isPublic) {
        return isPublic ? "public, max-age=0, must-revalidate" : "no-store";
    }

    private static void send(
            ConditionalResponse conditionalResponse, boolean isPublic, ContainerResponseContext response) {
        response.setStatus(conditionalResponse.status());
        response.setEntity(
                conditionalResponse.body() == null
                        ? null
                        : conditionalResponse.body().bytes(),
                null,
                conditionalResponse.mediaType() == null ? null : MediaType.valueOf(conditionalResponse.mediaType()));
        // After the entity: setting that with its media type takes a content encoding away.
        var headers = response.getHeaders();
        conditionalResponse.headers().forEach(headers::putSingle);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(isPublic));
        headers.putSingle(HttpHeaders.ETAG, conditionalResponse.etag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (conditionalResponse.compressed()) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }
}
