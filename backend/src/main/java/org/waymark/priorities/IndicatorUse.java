package org.waymark.priorities;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.indicators.DefinitionStatus;
import org.waymark.indicators.Designation;
import org.waymark.indicators.Frequency;
import org.waymark.kernel.Ended;
import org.waymark.kernel.Open;
import org.waymark.kernel.Titled;
import org.waymark.leads.Lead;
import org.waymark.leads.Leads;

/**
 * An indicator as a priority shows it; a part has its own label and wording under the whole.
 *
 * @param note a remark on its use here
 * @param indicatorNote the indicator's own note, wherever it is used
 */
public record IndicatorUse(
        Titled indicator,
        @Nullable String label,
        Open wording,
        List<String> references,
        Leads leadAgencies,
        @Nullable Frequency frequency,
        @Nullable String source,
        @Nullable String contact,
        Open definition,
        DefinitionStatus definitionStatus,
        List<Designation> designations,
        @Nullable Ended ended,
        @Nullable String note,
        @Nullable String indicatorNote,
        List<IndicatorUse> parts) {

    /** The same as it is read, before its parts are put under it. */
    record Stored(
            UUID id,
            @Nullable UUID parent,
            @Nullable String title,
            @Nullable String label,
            Open wording,
            List<String> references,
            Open leads,
            @Nullable List<Lead> owners,
            @Nullable Frequency frequency,
            @Nullable String source,
            @Nullable String contact,
            Open definition,
            DefinitionStatus definitionStatus,
            List<Designation> designations,
            @Nullable Ended ended,
            @Nullable String note,
            @Nullable String indicatorNote) {

        IndicatorUse with(List<IndicatorUse> parts) {
            return new IndicatorUse(
                    new Titled(id, null, title),
                    label,
                    wording,
                    references,
                    Leads.of(leads, false, owners == null ? List.of() : owners),
                    frequency,
                    source,
                    contact,
                    definition,
                    definitionStatus,
                    designations,
                    ended,
                    note,
                    indicatorNote,
                    parts);
        }
    }

    /** Whole indicators in their order, each with its parts. */
    static List<IndicatorUse> of(List<Stored> stored) {
        return stored.stream()
                .filter(one -> one.parent() == null)
                .map(one -> one.with(stored.stream()
                        .filter(part -> one.id().equals(part.parent()))
                        .map(part -> part.with(List.of()))
                        .toList()))
                .toList();
    }
}
