package org.waymark.rounds;

/**
 * How far a round has been answered.
 *
 * @param owed how many reports are asked for, each of one action by one agency
 * @param answered those that were handed in and not returned
 * @param submitted those of the answered that nobody has decided on yet
 * @param accepted those of the answered that were accepted
 * @param returned those that were returned and not handed in again, as far as the caller may see that
 * @param draft those begun and not handed in, as far as the caller may see drafts
 * @param outstanding those not answered
 * @param late those handed in after the round was due or closed
 */
public record RoundCounts(
        long owed,
        long answered,
        long submitted,
        long accepted,
        long returned,
        long draft,
        long outstanding,
        long late) {}
