package org.waymark.indicators;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.leads.OwnersInput;

/**
 * What is said of an indicator when it is made or changed.
 *
 * @param parent the indicator of which it is a part; one level
 * @param partLabel its label among the parts: {@code a}
 * @param references national or local numbers: {@code NI 55}
 * @param frequencyText the frequency as written, where it says more
 * @param contact who to turn to, as written
 * @param contactOfficer the same as an officer or post, where that is known
 * @param measure null means of a population
 */
public record IndicatorInput(
        @NotNull UUID partnership,
        @Nullable UUID parent,
        @Nullable @Size(max = 40) String partLabel,
        @NotNull Open title,
        Open definition,
        List<@NotBlank @Size(max = 100) String> references,
        @Nullable @Size(max = 100) String unit,
        @Nullable ValueKind valueKind,
        @Nullable @Min(0) @Max(6) Integer decimals,
        @Nullable Polarity polarity,
        @Nullable Frequency frequency,
        @Nullable @Size(max = 500) String frequencyText,
        @Nullable @Size(max = 2000) String source,
        @Valid OwnersInput leadAgencies,
        Open contact,
        @Nullable UUID contactOfficer,
        @NotNull DefinitionStatus definitionStatus,
        List<@Valid Designation> designations,
        @Nullable Measure measure,
        @Nullable Aspect aspect,
        boolean headline,
        @Nullable @Size(max = 20_000) String note,
        List<@Valid ExternalId> externalIds) {

    public IndicatorInput {
        definition = definition == null ? Open.NONE : definition;
        contact = contact == null ? Open.NONE : contact;
        leadAgencies = leadAgencies == null ? OwnersInput.NONE : leadAgencies;
        references = references == null ? List.of() : List.copyOf(references);
        designations = designations == null ? List.of() : List.copyOf(designations);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
        measure = measure == null ? Measure.POPULATION : measure;
    }
}
