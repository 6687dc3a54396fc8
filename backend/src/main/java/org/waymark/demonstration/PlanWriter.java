package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.plans.PlanInput;
import org.waymark.plans.PlanService;
import org.waymark.plans.PlanStatus;
import org.waymark.plans.ThemeInput;

/** Writes the plan with all that stands in it. */
@ApplicationScoped
class PlanWriter {
    private final PlanService plans;
    private final IndicatorWriter indicators;
    private final PriorityWriter priorities;
    private final ActionWriter actions;
    private final ReportWriter reports;

    PlanWriter(
            PlanService plans,
            IndicatorWriter indicators,
            PriorityWriter priorities,
            ActionWriter actions,
            ReportWriter reports) {
        this.plans = plans;
        this.indicators = indicators;
        this.priorities = priorities;
        this.actions = actions;
        this.reports = reports;
    }

    UUID write(DemonstrationFiles files, Codes codes) {
        PlanFile file = files.read("plan.yaml", PlanFile.class);
        if (file.status() != PlanStatus.DRAFT) {
            throw new IllegalArgumentException("a plan begins as a draft");
        }
        UUID partnership = codes.id(Codes.Kind.PARTNERSHIP, file.partnership());
        UUID plan = plans.add(new PlanInput(
                partnership,
                file.title(),
                file.period(),
                null,
                null,
                null,
                file.coverText(),
                codes.id(Codes.Kind.OFFICER, file.contact()),
                file.sections(),
                file.themes().stream().map(title -> new ThemeInput(null, title)).toList()));
        for (String name : file.indicatorFiles()) {
            files.read(name, IndicatorFile.class)
                    .indicators()
                    .forEach(indicator -> indicators.write(indicator, partnership, codes));
        }
        Map<String, UUID> themes =
                plans.said(plan).themes().stream().collect(Collectors.toMap(ThemeInput::title, PlanWriter::known));
        Lines lines = new Lines();
        for (String name : file.priorityFiles()) {
            PriorityFile priority = files.read(name, PriorityFile.class);
            UUID id = priorities.write(priority, plan, themes, codes);
            lines.priority(priority.ref(), id);
            actions.write(priority, id, lines, codes);
        }
        actions.refer(lines);
        reports.write(files, partnership, lines, codes);
        return plan;
    }

    private static UUID known(ThemeInput theme) {
        if (theme.id() == null) {
            throw new IllegalStateException("the theme " + theme.title() + " was not kept");
        }
        return theme.id();
    }
}
