package org.waymark.leads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;

/**
 * Who leads and supports, in order.
 *
 * @param text the words as written, above all where they are still open
 * @param inherited whether they are those of the action above
 */
public record Leads(OpenState state, @Nullable String text, boolean inherited, List<Lead> items) {

    public static Leads of(Open said, boolean inherited, List<Lead> items) {
        return new Leads(said.state(), said.text(), inherited, items);
    }
}
