package org.waymark.answers;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;

/** The one place where an exception becomes an answer. What is no refusal is a fault of ours, and says nothing more. */
public class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.MALFORMED,
            401, ProblemType.UNAUTHORIZED,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    @Inject
    Call call;

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answer(refusal);
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException exception) {
        if (exception instanceof NotFoundException) {
            return answer(Refusal.of(ProblemType.NOT_FOUND, "There is nothing at this address."));
        }
        ProblemType type = BY_STATUS.get(exception.getResponse().getStatus());
        return type == null ? fault(exception) : answer(Refusal.of(type, type.title() + "."));
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable exception) {
        @Nullable String statement = null;
        for (Throwable cause : chain(exception)) {
            if (cause instanceof Refusal refusal) {
                return answer(refusal);
            }
            statement = statement == null ? Conflicts.statement(cause) : statement;
            if (cause instanceof SQLException sql) {
                Refusal refusal = Conflicts.of(sql, statement);
                return refusal == null ? fault(exception) : answer(refusal);
            }
            if (cause instanceof OptimisticLockException) {
                return answer(Refusal.of(ProblemType.STALE, "Somebody else changed it at the same moment."));
            }
        }
        return fault(exception);
    }

    /** What was thrown and what caused it. Why a transaction could not be committed stands beside that it could not. */
    private static Set<Throwable> chain(Throwable exception) {
        Set<Throwable> chain = new LinkedHashSet<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(exception));
        while (!next.isEmpty()) {
            Throwable each = next.remove();
            if (!chain.add(each)) {
                continue; // they may name each other
            }
            if (each.getCause() != null) {
                next.add(each.getCause());
            }
            if (each instanceof RollbackException) {
                next.addAll(List.of(each.getSuppressed()));
            }
        }
        return chain;
    }

    private Response fault(Throwable exception) {
        LOG.errorf(exception, "Request %s failed", call.id());
        return answer(Refusal.of(
                ProblemType.INTERNAL, "Nothing was changed. Give support this request id: " + call.id() + "."));
    }

    private Response answer(Refusal refusal) {
        @Nullable String path = call.path();
        Response.ResponseBuilder answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refusal, path == null ? "" : path));
        if (refusal.type() == ProblemType.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"waymark\"");
        }
        if (refusal.type() == ProblemType.METHOD_NOT_ALLOWED && path != null) {
            answer.header(HttpHeaders.ALLOW, allowed.at(path));
        }
        return answer.build();
    }
}
