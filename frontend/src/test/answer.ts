import { getResponse } from 'msw';
import { handlers } from './handlers';

/** The mock behind the dev server: the same handlers as in the tests. */
export const answer = (request: Request) => getResponse(handlers, request);
