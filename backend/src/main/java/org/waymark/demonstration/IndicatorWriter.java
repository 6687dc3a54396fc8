package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.demonstration.IndicatorFile.IndicatorEntry;
import org.waymark.indicators.IndicatorInput;
import org.waymark.indicators.IndicatorService;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.officers.OfficerService;

/** Writes indicators and their parts. */
@ApplicationScoped
class IndicatorWriter {
    private final IndicatorService indicators;
    private final OfficerService officers;

    IndicatorWriter(IndicatorService indicators, OfficerService officers) {
        this.indicators = indicators;
        this.officers = officers;
    }

    void write(IndicatorEntry entry, UUID partnership, Codes codes) {
        UUID whole = add(entry, partnership, null, codes);
        entry.parts().forEach(part -> add(part.of(entry), partnership, whole, codes));
    }

    private UUID add(IndicatorEntry entry, UUID partnership, @Nullable UUID whole, Codes codes) {
        String contact =
                entry.contact().state() == OpenState.SET ? entry.contact().text() : null;
        UUID officer = codes.idIfNamed(Codes.Kind.OFFICER, contact);
        UUID id = indicators.add(new IndicatorInput(
                partnership,
                whole,
                entry.label(),
                entry.title(),
                entry.definition(),
                entry.references(),
                entry.unit(),
                entry.valueKind(),
                entry.decimals(),
                entry.polarity(),
                entry.frequency(),
                entry.frequencyText(),
                entry.source(),
                LeadsEntry.owners(entry.leadAgencies(), codes),
                officer == null
                        ? entry.contact()
                        : Open.set(officers.get(officer).name()),
                officer,
                Objects.requireNonNull(entry.definitionStatus(), "an indicator's definition status"),
                entry.designations(),
                Objects.requireNonNull(entry.measure(), "what an indicator measures"),
                entry.aspect(),
                Boolean.TRUE.equals(entry.headline()),
                entry.note(),
                entry.externalIds()));
        codes.put(Codes.Kind.INDICATOR, entry.code(), id);
        return id;
    }
}
