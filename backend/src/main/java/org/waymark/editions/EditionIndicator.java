package org.waymark.editions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.indicators.Aspect;
import org.waymark.indicators.DefinitionStatus;
import org.waymark.indicators.Designation;
import org.waymark.indicators.Frequency;
import org.waymark.indicators.Measure;
import org.waymark.indicators.Polarity;
import org.waymark.indicators.ValueKind;
import org.waymark.kernel.Open;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.leads.Leads;

/** An indicator as it stands in an edition: its definition, never its values. */
public record EditionIndicator(
        UUID id,
        @Nullable Titled parent,
        @Nullable String partLabel,
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
        Leads leadAgencies,
        Open contact,
        @Nullable Related contactOfficer,
        DefinitionStatus definitionStatus,
        List<Designation> designations,
        Measure measure,
        @Nullable Aspect aspect,
        boolean headline,
        @Nullable String note,
        @Nullable EditionEnded ended) {}
