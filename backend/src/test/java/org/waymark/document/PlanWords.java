package org.waymark.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.CrossReferenceDraft;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.document.draft.LeadsDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.finding.Finding;

/** Every text that a plan's records hold, each where it is the only one to hold it. */
final class PlanWords {

    private final List<String> texts = new ArrayList<>();
    private final Set<String> keepers;

    private PlanWords(Set<String> keepers) {
        this.keepers = keepers;
    }

    static List<String> of(PlanDocument plan, Set<String> keepers) {
        PlanWords words = new PlanWords(keepers);
        words.collect(plan);
        return words.texts;
    }

    private void collect(Object value) {
        switch (value) {
            case String text -> texts.add(text.replace("\\", ""));
            case List<?> list -> list.stream().filter(Objects::nonNull).forEach(this::collect);
            case Finding finding -> {
                if (keepers.contains(finding.code()) && finding.text() != null) {
                    texts.add(finding.text());
                }
            }
            case LeadsDraft leads -> {
                if (leads.text() != null) {
                    texts.add(leads.text());
                }
            }
            case CrossReferenceDraft mentioned -> {
                // repeats words of the action
            }
            case ActionDraft action -> action(action);
            case IndicatorDraft indicator -> indicator(indicator);
            case Record other -> components(other, Set.of("place"));
            default -> {
                // states, dates and switches are no words
            }
        }
    }

    /** A title that is the first milestone's text too is counted once. */
    private void action(ActionDraft action) {
        boolean twice = !action.milestones().isEmpty()
                && Objects.equals(
                        action.title().text(), action.milestones().getFirst().text());
        components(action, twice ? Set.of("place", "title") : Set.of("place"));
    }

    /** Parts inside a wording are counted with the wording. */
    private void indicator(IndicatorDraft indicator) {
        String wording = String.valueOf(indicator.wording().text());
        boolean inside =
                indicator.parts().size() > 1 && indicator.parts().stream().allMatch(part -> inside(part, wording));
        components(indicator, inside ? Set.of("place", "parts") : Set.of("place"));
    }

    private static boolean inside(IndicatorDraft part, String wording) {
        String words = part.wording().text() == null ? "" : part.wording().text();
        return Pattern.compile("\\(" + part.label() + "\\)\\s*" + Pattern.quote(words))
                .matcher(wording)
                .find();
    }

    private void components(Record value, Set<String> without) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (!without.contains(component.getName())) {
                try {
                    component.getAccessor().setAccessible(true);
                    Object held = component.getAccessor().invoke(value);
                    if (held != null) {
                        collect(held);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
