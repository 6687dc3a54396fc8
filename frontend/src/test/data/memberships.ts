import type { Membership } from '@/api/types';
import { id } from './ids';
import { agencies, partnership, ref } from './members';

const own = { id: partnership.id, code: partnership.shortName, name: partnership.name };

/** Every agency has been a member since 2005; the young carers have left. */
export const memberships: Membership[] = agencies.map((agency, index) => ({
  id: id('mem', index + 1),
  version: 1,
  agency: ref(agency),
  partnership: own,
  from: '2005-04-01',
  to: agency.code === 'LARK' ? '2010-03-31' : null,
  allowed: ['edit'],
}));
