import type { Membership } from '@/api/types';
import type { DraftField } from '@/features/editing';
import { toIso } from '@/ui/dateParts';
import { daysInWords, NO_DAYS, toDays, type Days } from '@/ui/fields';

export interface MembershipDraft {
  agency: string;
  partnership: string;
  days: Days;
  /** For the record, beside the change itself. */
  reason: string;
}

export const emptyMembership = (agency: string, partnership: string): MembershipDraft => ({
  agency,
  partnership,
  days: NO_DAYS,
  reason: '',
});

export const fromMembership = (membership: Membership): MembershipDraft => ({
  agency: membership.agency.id,
  partnership: membership.partnership.id,
  days: toDays(membership.from, membership.to),
  reason: '',
});

/** A first day that was not typed is sent as it is: the service says that it is needed. */
export const datesOf = ({ days }: MembershipDraft) => ({
  from: toIso(days.from) ?? '',
  to: toIso(days.to),
});

export const membershipFields: DraftField<MembershipDraft>[] = [
  { name: 'days', label: 'Dates', inWords: ({ days }) => daysInWords(days) },
];
