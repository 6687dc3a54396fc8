package org.waymark.numbering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be numbered anew.
 *
 * @param priority the priority whose actions are; null for every priority of the plan and every action in them
 */
public record NumberingInput(@Nullable UUID priority) {}
