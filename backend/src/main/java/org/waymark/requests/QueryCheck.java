package org.waymark.requests;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;

/** Refuses query parameters that an operation does not have, or that are not of their type, all of them at once. */
@Provider
public class QueryCheck implements ContainerRequestFilter {
    /** The parameter of every write that says why it is made, for the record. */
    public static final String REASON = "reason";

    private static final String DRY_RUN = "dryRun";

    private final Map<Method, Map<String, Type>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Inject
    Parameters parameters;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("org.waymark")) {
            return;
        }
        Map<String, Type> own = known.computeIfAbsent(method, Parameters::of);
        boolean writes =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        List<Fault> faults = parameters.faults(
                writes ? ofEveryWrite(own) : own, request.getUriInfo().getQueryParameters());
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static Map<String, Type> ofEveryWrite(Map<String, Type> own) {
        Map<String, Type> all = new TreeMap<>(own);
        all.put(DRY_RUN, boolean.class);
        all.put(REASON, String.class);
        return all;
    }
}
