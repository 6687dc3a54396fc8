package org.waymark.document.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;

/**
 * An indicator as a priority words it.
 *
 * @param label its number in the priority ({@code 3a}), or the letter of a part; null when it has none
 * @param references normalised: {@code NI 55}, {@code NI 56}
 * @param frequency null when {@code frequencyText} says none that is known
 * @param frequencyText the frequency as written
 * @param parts {@code (a)}, {@code (b)} inside this one; parts have no parts
 */
public record IndicatorDraft(
        @Nullable String label,
        Open wording,
        List<String> references,
        List<DesignationDraft> designations,
        LeadsDraft leadAgencies,
        @Nullable Frequency frequency,
        @Nullable String frequencyText,
        @Nullable String source,
        @Nullable String contact,
        Open definition,
        DefinitionStatus definitionStatus,
        @Nullable String note,
        List<IndicatorDraft> parts,
        String place) {

    public IndicatorDraft {
        references = List.copyOf(references);
        designations = List.copyOf(designations);
        parts = List.copyOf(parts);
    }
}
