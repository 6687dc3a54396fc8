package org.waymark.requests;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
    QueryValues values;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("org.waymark")) {
            return;
        }
        Map<String, Type> parameters = known.computeIfAbsent(method, QueryCheck::parameters);
        boolean writes =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, given) -> {
            Type type = writes ? ofEveryWrite(name, parameters.get(name)) : parameters.get(name);
            if (type == null) {
                faults.add(new Fault("?" + name, "unknown-parameter", "There is no parameter '" + name + "' here."));
                return;
            }
            boolean many = type instanceof ParameterizedType;
            if (!many && given.size() > 1) {
                faults.add(new Fault("?" + name, "repeated", "'" + name + "' may be given once."));
            }
            for (String value : given) {
                String wrong = values.fault(name, element(type), value);
                if (wrong != null) {
                    faults.add(new Fault("?" + name, "wrong-type", wrong));
                }
            }
        });
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static @Nullable Type ofEveryWrite(String name, @Nullable Type own) {
        return name.equals(DRY_RUN) ? boolean.class : name.equals(REASON) ? String.class : own;
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> plain ? plain : String.class;
    }

    private static Map<String, Type> parameters(Method method) {
        Map<String, Type> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        add(found, field, field.getGenericType());
                    }
                }
            } else {
                add(found, parameter, parameter.getParameterizedType());
            }
        }
        return found;
    }

    private static void add(Map<String, Type> found, AnnotatedElement element, Type type) {
        @Nullable QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            found.put(query.value(), type instanceof Class<?> || isList(type) ? type : String.class);
        }
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
    }
}
