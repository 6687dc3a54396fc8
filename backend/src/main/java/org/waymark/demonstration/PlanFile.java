package org.waymark.demonstration;

import java.util.List;
import org.waymark.plans.PlanPeriod;
import org.waymark.plans.PlanStatus;
import org.waymark.plans.SectionInput;

/** The plan itself, and which files hold its indicators and its priorities, in order. */
record PlanFile(
        String partnership,
        String title,
        PlanStatus status,
        PlanPeriod period,
        String contact,
        String coverText,
        List<String> themes,
        List<SectionInput> sections,
        List<String> indicatorFiles,
        List<String> priorityFiles) {}
