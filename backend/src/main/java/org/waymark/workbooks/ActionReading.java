package org.waymark.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionView;
import org.waymark.actions.MonitoringInput;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.LeadsInput;
import org.waymark.timescales.Timescale;

/** What an action is to be once the changed cells of a row have been taken over. */
final class ActionReading {
    private static final int LONGEST_TIMESCALE = 2000;
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Standing standing;
    private final RowFaults faults;
    private final Map<ActionColumn, String> cells;
    private final Set<ActionColumn> changed;
    private final @Nullable ActionView shown;
    private final @Nullable ActionInput now;

    /** @param shown the action the row means; null for a new one, of which every cell counts as changed */
    ActionReading(
            Standing standing,
            RowFaults faults,
            Map<ActionColumn, String> cells,
            Set<ActionColumn> changed,
            @Nullable ActionView shown) {
        this.standing = standing;
        this.faults = faults;
        this.cells = cells;
        this.changed = changed;
        this.shown = shown;
        this.now = shown == null ? null : standing.said(shown.id());
    }

    /** Every cell is read, whatever is wrong with the others: the faults of a row are told at once. */
    ActionInput read() {
        UUID said = priority();
        UUID parent = said == null ? null : parent(said);
        UUID priority = said == null ? NOWHERE : said;
        Open title = title();
        return new ActionInput(
                priority,
                parent,
                now == null || parent != null || !priority.equals(now.priority()) ? null : now.heading(),
                now != null && !changes(ActionColumn.REF)
                        ? now.ref()
                        : cell(ActionColumn.REF).strip(),
                title,
                now != null && !changes(ActionColumn.DESCRIPTION) ? now.description() : text(ActionColumn.DESCRIPTION),
                timescale(),
                now != null && !changes(ActionColumn.MILESTONES)
                        ? now.milestones()
                        : new MilestoneReading(standing, faults)
                                .read(cell(ActionColumn.MILESTONES), shown == null ? List.of() : shown.milestones()),
                agencies(),
                officers(),
                monitoring(),
                now == null ? List.of() : now.crossReferences(),
                now == null ? List.of() : now.dependsOn(),
                now != null && !changes(ActionColumn.NOTE) ? now.note() : text(ActionColumn.NOTE),
                now != null && !changes(ActionColumn.EXTERNAL_IDS) ? now.externalIds() : externalIds());
    }

    private boolean changes(ActionColumn column) {
        return changed.contains(column);
    }

    private String cell(ActionColumn column) {
        return cells.getOrDefault(column, "");
    }

    private @Nullable String text(ActionColumn column) {
        return RowFaults.blank(cell(column));
    }

    private @Nullable UUID priority() {
        if (now != null && !changes(ActionColumn.PRIORITY)) {
            return now.priority();
        }
        String ref = cell(ActionColumn.PRIORITY);
        if (ref.isBlank()) {
            faults.add(ActionColumn.PRIORITY, "required", "Say the number of the priority in which it stands.");
            return null;
        }
        return only(
                standing.priorities(ref),
                ActionColumn.PRIORITY,
                "The plan has no priority '" + ref.strip() + "'.",
                ref);
    }

    private @Nullable UUID parent(UUID priority) {
        boolean stays = now != null && !changes(ActionColumn.PARENT) && priority.equals(now.priority());
        String ref = cell(ActionColumn.PARENT);
        if (now != null && stays) {
            return now.parent();
        }
        return ref.isBlank()
                ? null
                : only(
                        standing.parents(priority, ref),
                        ActionColumn.PARENT,
                        "The priority has no action '" + ref.strip() + "' that it could be a part of.",
                        ref);
    }

    private @Nullable UUID only(List<UUID> found, ActionColumn column, String none, String ref) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        boolean no = found.isEmpty();
        faults.add(
                column,
                no ? "unknown" : "ambiguous",
                no ? none : "More than one has the number '" + ref.strip() + "'. Give them different numbers first.");
        return null;
    }

    private Open title() {
        if (now != null && !changes(ActionColumn.TITLE) && !changes(ActionColumn.TITLE_STATE)) {
            return now.title();
        }
        String words = now != null && !changes(ActionColumn.TITLE) ? now.title().text() : text(ActionColumn.TITLE);
        String state = cell(ActionColumn.TITLE_STATE).strip().toLowerCase(Locale.ROOT);
        return switch (state) {
            case "" -> words == null ? Open.unconfirmed(null) : Open.set(words);
            case "set" -> new Open(OpenState.SET, words);
            case "unconfirmed" -> Open.unconfirmed(words);
            default -> {
                faults.add(ActionColumn.TITLE_STATE, "not-one-of", "It must be set or unconfirmed.");
                yield Open.unconfirmed(words);
            }
        };
    }

    private Timescale timescale() {
        if (now != null && !changes(ActionColumn.TIMESCALE)) {
            return now.timescale();
        }
        String words = cell(ActionColumn.TIMESCALE);
        if (words.length() > LONGEST_TIMESCALE) {
            faults.add(ActionColumn.TIMESCALE, "too-long", "It may have " + LONGEST_TIMESCALE + " characters.");
        }
        return OpenWords.timescale(words);
    }

    private AgencyLeadsInput agencies() {
        return now != null && !changes(ActionColumn.LEAD_AGENCIES)
                ? now.leadAgencies()
                : new LeadReading(standing, faults)
                        .agencies(
                                cell(ActionColumn.LEAD_AGENCIES),
                                shown == null ? List.of() : shown.leadAgencies().items());
    }

    private LeadsInput officers() {
        return now != null && !changes(ActionColumn.LEAD_OFFICERS)
                ? now.leadOfficers()
                : new LeadReading(standing, faults)
                        .officers(
                                cell(ActionColumn.LEAD_OFFICERS),
                                shown == null ? List.of() : shown.leadOfficers().items());
    }

    private MonitoringInput monitoring() {
        boolean words = changes(ActionColumn.MONITORING);
        boolean groups = changes(ActionColumn.MONITORING_GROUPS);
        boolean source = changes(ActionColumn.MONITORING_SOURCE);
        MonitoringInput before = now == null ? MonitoringInput.NONE : now.monitoring();
        if (now != null && !words && !groups && !source) {
            return before;
        }
        Open said = words ? OpenWords.read(cell(ActionColumn.MONITORING)) : new Open(before.state(), before.text());
        List<UUID> of = groups || now == null
                ? new LeadReading(standing, faults)
                        .groups(
                                cell(ActionColumn.MONITORING_GROUPS),
                                shown == null ? List.of() : shown.monitoring().groups())
                : before.groups();
        String from = source || now == null ? text(ActionColumn.MONITORING_SOURCE) : before.source();
        boolean nothing = said.text() == null && of.isEmpty() && from == null;
        OpenState state = said.state() == OpenState.UNCONFIRMED
                ? OpenState.UNCONFIRMED
                : nothing ? OpenState.ABSENT : OpenState.SET;
        return new MonitoringInput(state, said.text(), of, from);
    }

    private List<ExternalId> externalIds() {
        List<ExternalId> ids = new ArrayList<>();
        for (String line : cell(ActionColumn.EXTERNAL_IDS).split("\\R", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                ids.add(new ExternalId(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            } else if (!line.isBlank()) {
                faults.add(
                        ActionColumn.EXTERNAL_IDS,
                        "wrong-type",
                        "'" + line.strip() + "' must be a system, a colon and the id there.");
            }
        }
        return ids;
    }
}
