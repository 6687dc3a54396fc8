import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery, meQuery } from '@/api/me';
import type { SavedView, SavedViewInput } from '@/api/types';
import type { Choice } from '@/ui/fields';

type Sharing = Pick<SavedViewInput, 'sharedWith' | 'partnership' | 'agency'>;

const ALONE = 'nobody';

export const sharingOf = ({ partnership, agency }: SavedView) =>
  partnership ? `partnership ${partnership.id}` : agency ? `agency ${agency.id}` : ALONE;

/** With whom one may share: oneself, the partnerships one runs, the agencies one acts for. */
export function useSharing(): Choice[] {
  const { data: me } = useSuspenseQuery(meQuery());
  const { data: partnerships } = useSuspenseQuery(editablePartnershipsQuery());
  return [
    { value: ALONE, text: 'Only me' },
    ...me.agencies.map(({ id, name }) => ({
      value: `agency ${id}`,
      text: `Everybody who acts for ${name}`,
    })),
    ...partnerships.map(({ id, name }) => ({
      value: `partnership ${id}`,
      text: `Everybody in ${name}`,
    })),
  ];
}

export function toSharing(choice: string): Sharing {
  const [kind, id = null] = choice.split(' ');
  return {
    sharedWith: kind === 'partnership' || kind === 'agency' ? kind : ALONE,
    partnership: kind === 'partnership' ? id : null,
    agency: kind === 'agency' ? id : null,
  };
}

export function sharedInWords({ partnership, agency, mine }: SavedView): string | null {
  const whose = partnership?.name ?? agency?.name;
  return whose ? `Shared with ${whose}${mine ? ' by you' : ''}` : null;
}
