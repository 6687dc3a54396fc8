package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Item;
import org.waymark.document.text.Line;

/** The text of an action: its title, its bullets with what hangs on them, and what stands around. */
final class ActionText {

    private static final String NESTED = "\n\u2013 ";

    private final List<Line> lines;
    private final @Nullable Line title;
    private final List<List<Line>> bullets = new ArrayList<>();
    private final List<Line> around = new ArrayList<>();

    private ActionText(List<Line> lines) {
        this.lines = lines;
        boolean introduced = !lines.isEmpty() && lines.getFirst().item() == null;
        this.title = introduced ? lines.getFirst() : null;
        int outermost = lines.stream()
                .mapToInt(line -> {
                    Item item = line.item();
                    return item == null ? Integer.MAX_VALUE : item.level();
                })
                .min()
                .orElse(0);
        for (Line line : lines.subList(introduced ? 1 : 0, lines.size())) {
            Item item = line.item();
            if (item != null && item.level() == outermost) {
                bullets.add(new ArrayList<>(List.of(line)));
            } else if ((item != null || line.soft()) && !bullets.isEmpty()) {
                bullets.getLast().add(line);
            } else {
                around.add(line);
            }
        }
    }

    /** Letters that begin lines of a row's text are list items. */
    static ActionText of(List<Line> lines, boolean action) {
        return new ActionText(LetterItems.of(lines, action));
    }

    String title() {
        if (title != null) {
            return title.text();
        }
        return bullets.isEmpty() ? "" : bullets.getFirst().getFirst().labelled();
    }

    List<String> bullets() {
        return bullets.stream().map(ActionText::words).toList();
    }

    private static String words(List<Line> bullet) {
        StringBuilder words = new StringBuilder(bullet.getFirst().labelled());
        for (Line more : bullet.subList(1, bullet.size())) {
            words.append(more.item() == null ? "\n" : NESTED).append(more.labelled());
        }
        return words.toString();
    }

    /** What is left to describe the action when its bullets are, or are not, kept as milestones. */
    List<Line> description(boolean paired) {
        if (paired) {
            return around;
        }
        if (title == null && !bullets.isEmpty()) {
            List<Line> rest = new ArrayList<>(lines);
            rest.remove(bullets.getFirst().getFirst());
            return rest;
        }
        return title == null ? lines : lines.subList(1, lines.size());
    }

    /** The lines that are kept as plain text. */
    List<Line> plain(boolean paired) {
        List<Line> plain = new ArrayList<>(title == null ? List.of() : List.of(title));
        if (paired) {
            bullets.forEach(plain::addAll);
        }
        return plain;
    }
}
