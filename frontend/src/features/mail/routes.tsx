import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { openRoute, signedInRoute } from '@/app/root';
import { savedSearch } from '@/features/editing';
import {
  MAIL_STATES,
  mailQuery,
  preferencesQuery,
  unsubscribeQuery,
  waitingQuery,
  type MailFilters,
} from './queries';

type Given = Record<string, unknown>;

export const mailRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mail',
  validateSearch: (given: Given): MailFilters => {
    const state = MAIL_STATES.find((each) => each === given.state);
    return {
      ...(state ? { state } : {}),
      ...(typeof given.after === 'string' ? { after: given.after } : {}),
    };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.fetchQuery({ ...mailQuery(deps), staleTime: 0 }),
      queryClient.fetchQuery({ ...waitingQuery(), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./MailPage'), 'MailPage'),
});

export const preferencesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/preferences',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient } }) =>
    queryClient.fetchQuery({ ...preferencesQuery(), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./PreferencesPage'), 'PreferencesPage'),
});

/** Whoever has the mail may come here: nobody is asked to sign in. */
export const unsubscribeRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/unsubscribe/$token',
  loader: ({ context: { queryClient }, params: { token } }) =>
    queryClient.fetchQuery({ ...unsubscribeQuery(token), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./UnsubscribePage'), 'UnsubscribePage'),
});

export const mailRoutes = [mailRoute, preferencesRoute];
export const unsubscribeRoutes = [unsubscribeRoute];
