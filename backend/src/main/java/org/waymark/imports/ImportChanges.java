package org.waymark.imports;

import java.util.List;

/**
 * How many things (plan, themes, priorities, indicators, actions, sub-actions) loading makes, changes and leaves.
 *
 * @param conflicts how many stay, in part, as people have edited them since the last import
 * @param failed how many rows of a table have something wrong with them
 * @param leftOut how many rows of a table are left out, as a person has decided
 */
public record ImportChanges(int created, int updated, int unchanged, int conflicts, int failed, int leftOut) {

    static ImportChanges of(List<ComparedThing> things) {
        return new ImportChanges(
                count(things, Outcome.CREATED),
                count(things, Outcome.UPDATED),
                count(things, Outcome.UNCHANGED),
                count(things, Outcome.CONFLICT),
                count(things, Outcome.FAILED),
                count(things, Outcome.LEFT_OUT));
    }

    private static int count(List<ComparedThing> things, Outcome outcome) {
        return Math.toIntExact(
                things.stream().filter(thing -> thing.outcome() == outcome).count());
    }
}
