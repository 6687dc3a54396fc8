package org.waymark.changes;

import java.util.List;
import org.waymark.paging.Paged;

/**
 * Part of the feed.
 *
 * @param items what changed, in the order it took effect
 * @param next follow from here; always there, also when nothing came
 * @param upToDate whether there was nothing more at that moment
 */
public record ChangePage(List<ChangeView> items, String next, boolean upToDate) implements Paged {}
