package org.waymark.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.indicators.Aspect;
import org.waymark.indicators.DefinitionStatus;
import org.waymark.indicators.Designation;
import org.waymark.indicators.Frequency;
import org.waymark.indicators.Measure;
import org.waymark.indicators.Polarity;
import org.waymark.indicators.ValueKind;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;

/** Indicators, each with its parts. */
record IndicatorFile(List<IndicatorEntry> indicators) {

    /**
     * An indicator, or a part of one.
     *
     * @param code known to the files only
     * @param label a part's label among the parts
     */
    record IndicatorEntry(
            String code,
            @Nullable String label,
            Open title,
            Open definition,
            List<String> references,
            @Nullable String unit,
            @Nullable ValueKind valueKind,
            @Nullable Integer decimals,
            @Nullable Polarity polarity,
            @Nullable Frequency frequency,
            @Nullable String frequencyText,
            @Nullable String source,
            @Nullable LeadsEntry leadAgencies,
            Open contact,
            @Nullable DefinitionStatus definitionStatus,
            @Nullable Measure measure,
            @Nullable Aspect aspect,
            @Nullable Boolean headline,
            List<Designation> designations,
            @Nullable String note,
            List<ExternalId> externalIds,
            List<IndicatorEntry> parts) {

        /** This part with everything filled in that it shares with its whole; references are its own. */
        IndicatorEntry of(IndicatorEntry whole) {
            return new IndicatorEntry(
                    code,
                    label,
                    title,
                    definition.state() == OpenState.ABSENT ? whole.definition : definition,
                    references,
                    or(unit, whole.unit),
                    or(valueKind, whole.valueKind),
                    or(decimals, whole.decimals),
                    or(polarity, whole.polarity),
                    or(frequency, whole.frequency),
                    frequencyText,
                    or(source, whole.source),
                    or(leadAgencies, whole.leadAgencies),
                    contact.state() == OpenState.ABSENT ? whole.contact : contact,
                    or(definitionStatus, whole.definitionStatus),
                    or(measure, whole.measure),
                    or(aspect, whole.aspect),
                    or(headline, whole.headline),
                    designations.isEmpty() ? whole.designations : designations,
                    note,
                    externalIds,
                    parts);
        }

        private static <T> @Nullable T or(@Nullable T own, @Nullable T shared) {
            return own == null ? shared : own;
        }
    }
}
