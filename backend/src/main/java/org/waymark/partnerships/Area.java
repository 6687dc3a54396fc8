package org.waymark.partnerships;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
@SuppressWarnings("UnusedVariable") // written here, read by SQL
class Area extends Root {
    private String code;
    private String name;
    private AreaKind kind;
    private @Nullable UUID parentId;

    /** @param around the kind of the area around it; null when there is none */
    void say(AreaInput input, @Nullable AreaKind around) {
        boolean england = input.kind() == AreaKind.ENGLAND;
        new Faults()
                .unless(
                        england || input.parent() == null || around != null,
                        "/parent",
                        "unknown",
                        "There is no such area.")
                .unless(england || input.parent() != null, "/parent", "required", "Say which area is around it.")
                .unless(!england || input.parent() == null, "/parent", "outermost", "No area is around England.")
                .unless(
                        around == null || around.compareTo(input.kind()) < 0,
                        "/kind",
                        "too-large",
                        "An area lies in one of a larger kind.")
                .refuse();
        code = input.code().strip();
        name = input.name().strip();
        kind = input.kind();
        parentId = input.parent();
    }

    @Converter(autoApply = true)
    static class KindColumn extends KebabColumn<AreaKind> {
        KindColumn() {
            super(AreaKind.class);
        }
    }
}
