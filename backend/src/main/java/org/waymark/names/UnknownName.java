package org.waymark.names;

import java.util.List;

/**
 * A name of which nobody here is known.
 *
 * @param kind what it seems to be
 * @param text the name as written
 * @param where where it stands first, in plain words
 * @param candidates who may be meant, the likeliest first
 */
public record UnknownName(MemberKind kind, String text, String where, List<Candidate> candidates) {}
