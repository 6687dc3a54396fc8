package org.waymark.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;

/** The query parameters that there are, and what is wrong with those that are given. */
@ApplicationScoped
public class Parameters {
    private final QueryValues values;

    Parameters(QueryValues values) {
        this.values = values;
    }

    /** Every fault at once: names that there are not, what may be given once, and values of another type. */
    public List<Fault> faults(Map<String, Type> known, Map<String, List<String>> all) {
        List<Fault> faults = new ArrayList<>();
        all.forEach((name, given) -> {
            Type type = known.get(name);
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
        return faults;
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> plain ? plain : String.class;
    }

    /** Those of an operation. */
    static Map<String, Type> of(Method method) {
        Map<String, Type> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                found.putAll(of(parameter.getType()));
            } else {
                add(found, parameter, parameter.getParameterizedType());
            }
        }
        return found;
    }

    /** Those that a filter holds. */
    public static Map<String, Type> of(Class<?> filter) {
        Map<String, Type> found = new TreeMap<>();
        for (Class<?> type = filter; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(found, field, field.getGenericType());
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
