package org.waymark.succession.reassignment;

import java.util.List;
import org.waymark.succession.MovedLine;

/**
 * The lines that went from one to another.
 *
 * @param moved how many there are
 */
public record Reassigned(List<MovedLine> lines, int moved) {}
