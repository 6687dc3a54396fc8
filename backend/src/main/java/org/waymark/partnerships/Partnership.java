package org.waymark.partnerships;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refusal;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
class Partnership extends Root {
    private String name;
    private String shortName;
    private PartnershipKind kind;
    private @Nullable UUID areaId;
    private boolean childrensServicesAuthority;
    private @Nullable UUID parentId;

    void say(PartnershipInput input) {
        if (input.parent() != null && input.kind() != PartnershipKind.DISTRICT) {
            throw Refusal.invalid("/parent", "not-a-district", "Only a district's partnership has a parent.");
        }
        if (input.parent() != null && input.parent().equals(id())) {
            throw Refusal.invalid("/parent", "itself", "A partnership cannot be its own parent.");
        }
        name = input.name().strip();
        shortName = input.shortName().strip();
        kind = input.kind();
        areaId = input.area();
        childrensServicesAuthority = input.childrensServicesAuthority();
        parentId = input.parent();
    }

    /** What it says of itself now: what a merge patch is laid upon. */
    PartnershipInput said() {
        return new PartnershipInput(name, shortName, kind, areaId, childrensServicesAuthority, parentId);
    }

    @Converter(autoApply = true)
    static class KindColumn extends KebabColumn<PartnershipKind> {
        KindColumn() {
            super(PartnershipKind.class);
        }
    }
}
