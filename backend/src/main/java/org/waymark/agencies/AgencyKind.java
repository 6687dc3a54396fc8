package org.waymark.agencies;

/** What kind of body an agency is. */
public enum AgencyKind {
    COUNCIL,
    DISTRICT_COUNCIL,
    HEALTH,
    POLICE,
    PROBATION,
    YOUTH_OFFENDING,
    YOUTH_SERVICE,
    SCHOOL,
    COLLEGE,
    LEARNING_AND_SKILLS,
    VOLUNTARY,
    FIRE,
    HOUSING,
    SAFEGUARDING_BOARD,
    OTHER
}
