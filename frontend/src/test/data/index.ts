import type { Me } from '@/api/types';
import { officerOfThePartnership } from './members';
import { shelf } from './shelf';

export { actions } from './actions';
export { grants, invitations } from './grants';
export { STAMPS } from './ids';
export { importResult } from './imports';
export { indicators } from './indicators';
export * from './members';
export { meetings } from './meetings';
export { memberships } from './memberships';
export { plan, themes } from './plan';
export { priorities } from './priorities';
export { readiness } from './readiness';
export { shelf } from './shelf';

/** What a test may set before a page is shown. */
export const mock: { me: Me; empty: boolean } = { me: officerOfThePartnership, empty: false };

export function resetMock() {
  mock.me = officerOfThePartnership;
  mock.empty = false;
  shelf.reset();
}
