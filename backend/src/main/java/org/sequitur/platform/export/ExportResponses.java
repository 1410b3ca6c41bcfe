package org.sequitur.platform.export;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sequitur.platform.cache.AcceptEncoding;
import org.sequitur.platform.cache.ConditionalGet;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Sets the headers of an export, or responds with 304. The entity tag is that of the data version before the export is
 * read: the content may be newer than that version, never older, and versions do not recur.
 */
class ExportResponses {

    private final PublicDataChanges data;
    private final Clock clock;

    ExportResponses(PublicDataChanges data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    @ServerResponseFilter
    void setHeaders(ContainerResponseContext response, RoutingContext context) {
        if (!(response.getEntity() instanceof Export export)) {
            return;
        }
        var request = context.request();
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var compressed = export.isText() && encodings != null && AcceptEncoding.allowsGzip(encodings);
        var tag = tag(export.fileName() + " " + request.uri() + " " + compressed);
        if (ConditionalGet.isNotModified(request, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else if (request.method() == HttpMethod.HEAD) {
            // HEAD must not read the whole register.
            response.setEntity(null, null, mediaType(export));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, mediaType(export));
        } else {
            response.setEntity(compressed ? export.compressed() : export, null, mediaType(export));
        }
        var headers = response.getHeaders();
        ConditionalGet.setHeaders(
                headers, tag, ConditionalGet.REVALIDATE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
        if (response.getStatus() == 200) {
            headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"");
            if (compressed) {
                headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
    }

    private static MediaType mediaType(Export export) {
        var mediaType = MediaType.valueOf(export.mediaType());
        return export.isText() ? mediaType.withCharset("utf-8") : mediaType;
    }

    /** A weak tag: it identifies the state, not the bytes, because XLSX archives contain their creation time. */
    private String tag(String variant) {
        var state = data.changes() + " " + BrusselsTime.today(clock) + " " + variant;
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(state), 0, 16) + '"';
    }
}
