package org.sequitur.platform.cache;

import static org.sequitur.platform.cache.RepresentationMessages.MESSAGES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.ThresholdingOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sequitur.platform.observation.Operations;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Converts the result of a read into bytes with an entity tag, and caches them if they are public. */
class ResponseCacheWriter {

    private final ResponseCache responseCache;
    private final RequestCoalescer requestCoalescer;
    private final Operations operations;
    private final ObjectMapper json;
    private final int maxBytes;

    ResponseCacheWriter(
            ResponseCache responseCache,
            RequestCoalescer requestCoalescer,
            Operations operations,
            ObjectMapper json,
            @ConfigProperty(name = "sequitur.max-response") int maxBytes) {
        this.maxBytes = maxBytes;
        this.responseCache = responseCache;
        this.requestCoalescer = requestCoalescer;
        this.operations = operations;
        this.json = json;
    }

    @ServerResponseFilter
    void process(ContainerResponseContext response, RoutingContext context) throws JsonProcessingException {
        var entity = response.getEntity();
        if (entity instanceof NonCacheable) {
            return;
        }
        DataVersion version = context.get(ResponseCacheFilter.VERSION);
        var key = new RequestCoalescer.Key(version, context.request().uri());
        if (response.getStatus() == 200 && entity instanceof StreamedContent streamedContent) {
            requestCoalescer.ended(key, RequestCoalescer.Waiter::onNoResponse);
            send(streamedContent, version != null, context, response);
            return;
        }
        if (response.getStatus() != 200 || entity == null || !isRead(context)) {
            requestCoalescer.ended(key, RequestCoalescer.Waiter::onNoResponse);
            if (isSuccess(response, entity)) {
                tag(response, entity);
            }
            return;
        }
        var representation = represent(entity);
        if (representation.varies()) {
            requestCoalescer.ended(key, RequestCoalescer.Waiter::onNoResponse);
        } else if (version != null) {
            responseCache.put(version, key.uri(), representation, operations.meter(context.request()));
            requestCoalescer.ended(key, waiter -> waiter.onResponse(representation));
        }
        send(ConditionalResponse.of(representation, context.request()), version != null, response);
    }

    private Representation represent(Object entity) throws JsonProcessingException {
        return switch (entity) {
            case Representation ready -> ready;
            case String text -> Representation.of("application/yaml", text.getBytes(StandardCharsets.UTF_8));
            default -> Representation.of(MediaType.APPLICATION_JSON, serialize(entity));
        };
    }

    private byte[] serialize(Object entity) throws JsonProcessingException {
        var bytes = new ByteArrayOutputStream();
        try (var bounded = new ThresholdingOutputStream(maxBytes, ResponseCacheWriter::refuse, _ -> bytes)) {
            json.writeValue(bounded, entity);
            return bytes.toByteArray();
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

    private static void refuse(ThresholdingOutputStream full) {
        throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooLong());
    }

    private static boolean isRead(RoutingContext context) {
        var method = context.request().method().name();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isSuccess(ContainerResponseContext response, Object entity) {
        return response.getStatus() < 300 && entity != null;
    }

    /**
     * Gives the result of a write its tag, so that the client can change it again without reading it. It is for one client
     * only, so it is not compressed.
     */
    private void tag(ContainerResponseContext response, Object entity) throws JsonProcessingException {
        var tag = Representation.tag(json.writeValueAsBytes(entity));
        ConditionalGet.setHeaders(response.getHeaders(), '"' + tag + '"', ConditionalGet.NO_STORE);
    }

    /** Sets the headers on the Vert.x response: the REST layer finishes the request before the first bytes are sent. */
    private static void send(
            StreamedContent representation,
            boolean isPublic,
            RoutingContext context,
            ContainerResponseContext response) {
        var headers = context.response().headers();
        ConditionalGet.setHeaders(headers, representation.etag(), cacheControl(isPublic));
        if (ConditionalGet.isNotModified(context.request(), representation.etag())) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(representation, null, MediaType.valueOf(representation.mediaType()));
            headers.set(HttpHeaders.CONTENT_LENGTH, String.valueOf(representation.size()));
            representation.headers().forEach(headers::set);
        }
    }

    private static CharSequence cacheControl(boolean isPublic) {
        return isPublic ? ConditionalGet.REVALIDATE : ConditionalGet.NO_STORE;
    }

    private static void send(
            ConditionalResponse conditionalResponse, boolean isPublic, ContainerResponseContext response) {
        response.setStatus(conditionalResponse.status());
        response.setEntity(
                conditionalResponse.body(),
                null,
                conditionalResponse.mediaType() == null ? null : MediaType.valueOf(conditionalResponse.mediaType()));
        // After setEntity, which removes Content-Encoding.
        var headers = response.getHeaders();
        conditionalResponse.headers().forEach(headers::putSingle);
        ConditionalGet.setHeaders(
                headers, conditionalResponse.etag(), cacheControl(isPublic), HttpHeaders.ACCEPT_ENCODING);
        if (conditionalResponse.compressed()) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }
}
