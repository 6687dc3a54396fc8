package org.waymark.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;

/**
 * How progress is monitored.
 *
 * @param text the words as written
 * @param groups the groups that monitor it
 * @param source a named source, such as a data set
 */
public record MonitoringView(
        OpenState state,
        @Nullable String text,
        List<Related> groups,
        @Nullable String source) {}
