package org.waymark.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;

@Entity
@SuppressWarnings("UnusedVariable") // its meeting and its place are there for the database
class Decision {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int ordinal;
    private @Nullable String number;
    private String text;
    private @Nullable String dissent;
    private @Nullable UUID planId;
    private @Nullable UUID editionId;
    private @Nullable UUID actionId;

    UUID id() {
        return id;
    }

    Decision say(Meeting of, int place, DecisionInput input) {
        meeting = of;
        ordinal = place;
        number = input.number();
        text = input.text().strip();
        dissent = input.dissent();
        planId = subject(input, SubjectKind.PLAN);
        editionId = subject(input, SubjectKind.EDITION);
        actionId = subject(input, SubjectKind.ACTION);
        return this;
    }

    DecisionInput said() {
        return new DecisionInput(id, number, text, dissent, about());
    }

    private @Nullable SubjectInput about() {
        if (planId != null) {
            return new SubjectInput(SubjectKind.PLAN, planId);
        }
        if (editionId != null) {
            return new SubjectInput(SubjectKind.EDITION, editionId);
        }
        return actionId == null ? null : new SubjectInput(SubjectKind.ACTION, actionId);
    }

    private static @Nullable UUID subject(DecisionInput input, SubjectKind kind) {
        SubjectInput about = input.about();
        return about != null && about.kind() == kind ? about.id() : null;
    }
}
