package org.waymark.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.Anonymous;

/** What the compiled code knows and the generated document does not. */
final class Code {
    private static final String OURS = "org.waymark";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new TreeMap<>();

    Code(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    /** The record behind a schema: of that simple name, and with exactly those components. */
    @Nullable
    ClassInfo record(String name, Set<String> properties) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord()
                    && type.name().toString().startsWith(OURS)
                    && name.equals(type.simpleName())
                    && names(type).containsAll(properties)) {
                return type;
            }
        }
        return null;
    }

    private static Set<String> names(ClassInfo type) {
        return type.fields().stream().map(FieldInfo::name).collect(Collectors.toSet());
    }

    static boolean nullable(ClassInfo type, String component) {
        FieldInfo field = type.field(component);
        return field != null && field.type().hasAnnotation(NULLABLE);
    }

    boolean anonymous(String operationId) {
        MethodInfo method = methods.get(operationId);
        return method != null
                && (method.hasAnnotation(Anonymous.class)
                        || method.declaringClass().hasDeclaredAnnotation(Anonymous.class));
    }

    /** The status that the method is marked to answer with; 0 when it is not marked. */
    int status(String operationId) {
        MethodInfo method = methods.get(operationId);
        AnnotationInstance marked = method == null ? null : method.annotation(ResponseStatus.class);
        return marked == null ? 0 : marked.value().asInt();
    }
}
