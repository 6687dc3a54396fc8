package org.waymark.readiness;

/**
 * One thing that readiness looks for.
 *
 * @param code what it is called, for programs
 * @param detail what it means, for people
 * @param sql finds it: a select over the tables that {@link ReadinessSql} prepares, of {@code plan_id, type, at} (whose
 *     field it is), {@code part} (what tells it from others of that thing, if there can be several), {@code ref, title,
 *     path} (of the field in the thing's input), {@code text, agency_id, officer_id, group_id, place}
 */
record Rule(ReadinessKind kind, String code, String detail, String sql) {
    static Rule unconfirmed(String code, String detail, String sql) {
        return new Rule(ReadinessKind.UNCONFIRMED, code, detail, sql);
    }

    static Rule missing(String code, String detail, String sql) {
        return new Rule(ReadinessKind.MISSING, code, detail, sql);
    }

    static Rule suspicious(String code, String detail, String sql) {
        return new Rule(ReadinessKind.SUSPICIOUS, code, detail, sql);
    }
}
