package org.waymark.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kept;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** A plan and the rules that need nothing but itself. */
final class Plan {
    private static final Kept<SectionInput> SECTIONS = new Kept<>(
            SectionInput::id, SectionInput::title, (part, id) -> new SectionInput(id, part.title(), part.text()));
    private static final Kept<ThemeInput> THEMES =
            new Kept<>(ThemeInput::id, ThemeInput::title, (part, id) -> new ThemeInput(id, part.title()));

    final UUID id;
    final long version;
    private final PlanStatus status;
    private final @Nullable PlanInput said;

    Plan(UUID id, long version, PlanStatus status, @Nullable PlanInput said) {
        this.id = id;
        this.version = version;
        this.status = status;
        this.said = said;
    }

    @Nullable
    PlanInput said() {
        return said;
    }

    /** Only a draft can be deleted: what has been put before others stays on record. */
    void mayGo() {
        if (status != PlanStatus.DRAFT) {
            throw Refusal.of(ProblemType.HAS_HISTORY, "Only a draft can be deleted. Close the plan instead.");
        }
    }

    /** What it is to be once this has been said of it; refuses what may not be. */
    PlanInput say(PlanInput input, List<Fault> faults) {
        if (status == PlanStatus.CLOSED) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        if (said != null && !said.partnership().equals(input.partnership())) {
            faults.add(new Fault("/partnership", "fixed", "A plan stays with its partnership."));
        }
        if (id.equals(input.parent())) {
            faults.add(new Fault("/parent", "itself", "A plan does not answer itself."));
        }
        PlanPeriod period = input.period();
        if (period != null && period.end().isBefore(period.start())) {
            faults.add(new Fault("/period/end", "before-start", "The period ends before it starts."));
        }
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < input.themes().size(); i++) {
            if (!titles.add(input.themes().get(i).title().strip().toLowerCase(Locale.UK))) {
                faults.add(new Fault("/themes/" + i + "/title", "repeated", "Two themes have that title."));
            }
        }
        List<SectionInput> sections =
                SECTIONS.identify(said == null ? List.of() : said.sections(), input.sections(), "/sections", faults);
        List<ThemeInput> themes =
                THEMES.identify(said == null ? List.of() : said.themes(), input.themes(), "/themes", faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(new ArrayList<>(faults));
        }
        return new PlanInput(
                input.partnership(),
                input.title().strip(),
                period,
                input.framework(),
                input.parent(),
                input.versionLabel(),
                input.coverText(),
                input.contact(),
                sections,
                themes);
    }
}
