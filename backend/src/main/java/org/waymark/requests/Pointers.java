package org.waymark.requests;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Says of a broken rule of Bean Validation where, what kind and in which words. */
final class Pointers {
    private static final Pattern UPPER = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Map<String, String> CODES = Map.of(
            "NotNull",
            "required",
            "NotBlank",
            "required",
            "NotEmpty",
            "required",
            "Size",
            "wrong-size",
            "Email",
            "wrong-format");

    private Pointers() {}

    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = CODES.get(name);
        return code != null ? code : UPPER.matcher(name).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
    }

    static String detail(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        if (message.isEmpty() || Character.isUpperCase(message.charAt(0))) {
            return message;
        }
        return "It " + message + ".";
    }
}
