package org.waymark.savedviews;

import java.util.Set;
import org.waymark.actions.ActionFilter;

/** The lists of which views can be saved. */
public enum ViewedList {
    ACTIONS(ActionFilter.class);

    /** What is asked of one page, not of the list; and what the pages of the client choose for themselves. */
    static final Set<String> OF_A_PAGE = Set.of("limit", "after", "count", "view", "sort", "parent");

    private final Class<?> filter;

    ViewedList(Class<?> filter) {
        this.filter = filter;
    }

    Class<?> filter() {
        return filter;
    }
}
