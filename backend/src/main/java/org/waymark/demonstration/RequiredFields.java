package org.waymark.demonstration;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Executable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text, a date or a choice that the record does not call nullable must stand in the file. */
final class RequiredFields extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner().getAnnotated() instanceof Executable maker)
                || !maker.getDeclaringClass().getPackage().equals(RequiredFields.class.getPackage())) {
            return null;
        }
        Class<?> type = parameter.getRawType();
        boolean saysSomething = type == String.class || type == LocalDate.class || type.isEnum();
        return saysSomething
                && !maker.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
