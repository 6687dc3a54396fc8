package org.waymark.plans;

/** How much of a plan is said to be open, is missing, or looks wrong. */
public record ReadinessCounts(long unconfirmed, long missing, long suspicious) {
    /** Nothing was found. */
    public static final ReadinessCounts NONE = new ReadinessCounts(0, 0, 0);

    /** Of both together. */
    public ReadinessCounts plus(ReadinessCounts others) {
        return new ReadinessCounts(
                unconfirmed + others.unconfirmed, missing + others.missing, suspicious + others.suspicious);
    }
}
