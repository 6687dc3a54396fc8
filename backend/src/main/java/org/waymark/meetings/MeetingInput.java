package org.waymark.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a meeting when it is made or changed.
 *
 * @param place where, and at what time
 * @param agenda what is to be spoken about, in the product's Markdown
 * @param minutes what was said, in the product's Markdown
 * @param attendance who came and who did not, in order; one that is left out is gone
 * @param decisions all its decisions, in order; one that is left out is gone
 */
public record MeetingInput(
        @NotNull LocalDate date,
        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 20_000) String agenda,
        @Nullable @Size(max = 100_000) String minutes,
        @Valid @Size(max = 500) List<@NotNull AttendanceInput> attendance,
        @Valid @Size(max = 500) List<@NotNull DecisionInput> decisions) {

    public MeetingInput {
        attendance = attendance == null ? List.of() : attendance;
        decisions = decisions == null ? List.of() : decisions;
    }
}
