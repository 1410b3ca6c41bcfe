package org.sequitur.platform.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Optimistic locking by {@code If-Match} (RFC 9110, 13.1.1): refuses to overwrite a change that the client has not read. */
@ApplicationScoped
public class IfMatch {

    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("urn:problem-type:sequitur:preconditionRequired", 428, "Precondition Required");

    public static final ProblemType STALE_REPRESENTATION =
            new ProblemType("urn:problem-type:sequitur:staleRepresentation", 412, "Stale Representation");

    private final ObjectMapper json;

    IfMatch(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param ifMatch the header as sent, or null
     * @param current the representation that a read would return now; its row must be locked, so that it cannot change
     * @throws Problem 428 without the header, 412 if it does not match
     */
    public void mustMatch(String ifMatch, Object current) {
        if (ifMatch == null) {
            throw Problem.of(PRECONDITION_REQUIRED);
        }
        if (!ifMatch.trim().equals("*") && !namesEither(ifMatch, tag(current))) {
            throw Problem.of(STALE_REPRESENTATION);
        }
    }

    /** Matches the tag of the uncompressed or of the compressed form. */
    private static boolean namesEither(String ifMatch, String tag) {
        return ifMatch.contains('"' + tag + '"') || ifMatch.contains('"' + tag + "-gzip\"");
    }

    private String tag(Object entity) {
        try {
            return Representation.tag(json.writeValueAsBytes(entity));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
