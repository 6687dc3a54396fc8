package org.waymark.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a plan when it is made or changed.
 *
 * @param framework whose outcomes its priorities serve; null means Every Child Matters
 * @param parent the plan it answers: a district's its county's
 * @param contact the officer or post to turn to
 * @param versionLabel the version an imported document called itself
 */
public record PlanInput(
        @NotNull UUID partnership,
        @NotBlank @Size(max = 300) String title,
        @Valid @Nullable PlanPeriod period,
        @Nullable UUID framework,
        @Nullable UUID parent,
        @Nullable @Size(max = 100) String versionLabel,
        @NotNull @Size(max = 200_000) String coverText,
        @Nullable UUID contact,
        List<@Valid SectionInput> sections,
        List<@Valid ThemeInput> themes) {

    public PlanInput {
        sections = sections == null ? List.of() : List.copyOf(sections);
        themes = themes == null ? List.of() : List.copyOf(themes);
    }
}
