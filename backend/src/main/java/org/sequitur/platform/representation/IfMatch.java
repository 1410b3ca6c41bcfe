package org.sequitur.platform.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Sees to it that nobody changes what somebody else has changed since (RFC 9110, 13.1.1). */
@ApplicationScoped
public class IfMatch {

    private final ObjectMapper json;

    IfMatch(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param ifMatch the header as sent, or null
     * @param current what would be answered now to somebody who reads it; locked, so that it stays so
     */
    public void mustMatch(String ifMatch, Object current) {
        if (ifMatch == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.trim().equals("*") && !namesEither(ifMatch, tag(current))) {
            throw Problem.of(ProblemType.STALE_REPRESENTATION);
        }
    }

    /** Of the plain form, or of the compressed one. */
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
