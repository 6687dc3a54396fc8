import type { Me } from '@/api/types';
import { bin } from './deletions';
import { officerOfThePartnership } from './members';
import { places } from './places';
import { shelf } from './shelf';

export { actions } from './actions';
export { grants, invitations } from './grants';
export { bin } from './deletions';
export { STAMPS } from './ids';
export { history, planHistory } from './history';
export { importResult, tableResult } from './imports';
export { indicators } from './indicators';
export * from './members';
export { meetings } from './meetings';
export { memberships } from './memberships';
export { places } from './places';
export { mails, preferences, UNSUBSCRIBE, unsubscribes } from './mail';
export { calendarFeeds } from './calendarFeeds';
export { ME, news, notes, onMenus, watches } from './notes';
export { frameworks, plan, themes } from './plan';
export { priorities } from './priorities';
export { readiness } from './readiness';
export { savedViews } from './savedViews';
export { searchable } from './search';
export { calendars } from './calendars';
export { rounds } from './rounds';
export { periods, reports } from './reports';
export { changes, editionLines, editions, NOTE } from './editions';
export { shelf } from './shelf';

/** What a test may set before a page is shown. */
export const mock: { me: Me; empty: boolean } = { me: officerOfThePartnership, empty: false };

export function resetMock() {
  places.reset();
  mock.me = officerOfThePartnership;
  mock.empty = false;
  shelf.reset();
  bin.reset();
}
