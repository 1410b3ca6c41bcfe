package org.sequitur.platform.rest;

import static org.sequitur.platform.rest.RestMessages.MESSAGES;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sequitur.platform.contract.Contract;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;
import org.sequitur.platform.retry.LockErrors;

/** Maps all exceptions of the REST layer to problems, including those of the framework. */
class ProblemMapper {

    private static final Issue NOT_DESERIALIZABLE =
            Issue.inBody(Issue.Type.SCHEMA_VIOLATION, "", null, MESSAGES.unexpectedContent());

    private final Problems problems;
    private final Contract contract;

    ProblemMapper(Problems problems, Contract contract) {
        this.problems = problems;
        this.contract = contract;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, HttpHeaders headers) {
        return toResponse(problem, null, headers).build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException unknownPath, HttpHeaders headers) {
        return toResponse(Problem.of(ProblemType.RESOURCE_NOT_FOUND), unknownPath, headers)
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException wrongMethod, HttpHeaders headers, RoutingContext context) {
        return toResponse(Problem.of(ProblemType.METHOD_NOT_ALLOWED), wrongMethod, headers)
                .header(HttpHeaders.ALLOW, String.join(", ", contract.methodsAt(context.normalizedPath())))
                .build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refusal, HttpHeaders headers) {
        var response = refusal.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        return toResponse(Problem.of(ProblemType.of(response.getStatus())), refusal, headers)
                .build();
    }

    /** The contract allows the body but it cannot be deserialized: Quarkus would respond without a body. */
    @ServerExceptionMapper
    Response notDeserializable(MismatchedInputException body, HttpHeaders headers) {
        return toResponse(Problem.badRequest(List.of(NOT_DESERIALIZABLE)), body, headers)
                .build();
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException anonymous, HttpHeaders headers) {
        return toResponse(Problem.of(ProblemType.NO_ACCESS_TOKEN), anonymous, headers)
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException missing, HttpHeaders headers) {
        return toResponse(Problem.of(ProblemType.MISSING_PERMISSION), missing, headers)
                .build();
    }

    @ServerExceptionMapper
    Response invalidToken(AuthenticationFailedException refused, HttpHeaders headers) {
        return toResponse(Problem.of(TokenErrors.of(refused)), refused, headers).build();
    }

    @ServerExceptionMapper
    Response keycloakUnavailable(OIDCException failure, HttpHeaders headers) {
        return serviceUnavailable(failure, headers);
    }

    @ServerExceptionMapper
    Response databaseUnavailable(JDBCConnectionException failure, HttpHeaders headers) {
        return serviceUnavailable(failure, headers);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable fault, HttpHeaders headers) {
        // The cause may be wrapped in other exceptions.
        if (LockErrors.isFull(fault)) {
            return storageFull(fault, headers);
        }
        return LockErrors.isTransient(fault) || LockErrors.isConnectionFailure(fault)
                ? serviceUnavailable(fault, headers)
                : toResponse(Problem.of(ProblemType.INTERNAL_SERVER_ERROR), fault, headers)
                        .build();
    }

    private Response storageFull(Throwable cause, HttpHeaders headers) {
        return toResponse(Problem.of(ProblemType.STORAGE_FULL), cause, headers).build();
    }

    private Response serviceUnavailable(Throwable cause, HttpHeaders headers) {
        return toResponse(Problem.of(ProblemType.SERVICE_UNAVAILABLE), cause, headers)
                .build();
    }

    private Response.ResponseBuilder toResponse(Problem problem, Throwable cause, HttpHeaders headers) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var response = Response.status(problem.type().status())
                .type(Problems.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // As a string, which every message body writer writes unchanged. The writer of an export would
                // convert any other object.
                .entity(problems.json(problem, cause, language));
        problem.headers().forEach(response::header);
        return response;
    }
}
