package org.waymark.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final List<PlanLine> lines = new ArrayList<>();

    private UUID priority(String ref) {
        UUID id = UUID.randomUUID();
        lines.add(new PlanLine(NumberedType.PRIORITY, id, id, null, ref, null));
        return id;
    }

    private UUID action(UUID priority, @Nullable UUID parent) {
        UUID id = UUID.randomUUID();
        lines.add(new PlanLine(NumberedType.ACTION, id, priority, parent, "?", null));
        return id;
    }

    @Test
    void priorities_actions_and_sub_actions_are_counted_in_their_order() {
        UUID one = priority("7");
        UUID a = action(one, null);
        UUID part = action(one, a);
        UUID other = action(one, a);
        UUID b = action(one, null);
        UUID two = priority("");
        UUID c = action(two, null);
        assertThat(Numbers.of(lines))
                .isEqualTo(Map.of(one, "1", a, "1.1", part, "1.1a", other, "1.1b", b, "1.2", two, "2", c, "2.1"));
    }

    @Test
    void blocks_of_another_name_are_counted_by_themselves_and_their_actions_go_on() {
        UUID smp = priority("SMP4");
        UUID a = action(smp, null);
        UUID one = priority("2");
        UUID b = action(one, null);
        UUID other = priority("SMP9");
        UUID c = action(other, null);
        UUID lone = priority("Annex");
        UUID d = action(lone, null);
        assertThat(Numbers.of(lines))
                .isEqualTo(Map.of(
                        smp, "SMP1", a, "2.1", one, "1", b, "1.1", other, "SMP2", c, "3.1", lone, "Annex", d, "4.1"));
    }

    @Test
    void after_z_comes_aa() {
        UUID one = priority("1");
        UUID a = action(one, null);
        List<UUID> parts = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            parts.add(action(one, a));
        }
        Map<UUID, String> numbers = Numbers.of(lines);
        assertThat(parts.stream().map(numbers::get).toList().subList(24, 28))
                .containsExactly("1.1y", "1.1z", "1.1aa", "1.1ab");
    }
}
