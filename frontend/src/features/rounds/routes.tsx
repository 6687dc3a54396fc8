import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { narrowedBy } from './narrowed';
import {
  outstandingQuery,
  owedByQuery,
  owedPageQuery,
  reportsOfPeriodQuery,
  roundQuery,
  roundsQuery,
  waitingQuery,
  type OutstandingBy,
  type OwedFilters,
} from './queries';
import { reachQuery, reminderQuery, remindersQuery } from './reminding';

type Given = Record<string, unknown>;

const ANSWERED = new Set<unknown>(['yes', 'no', 'on-time', 'late']);

const text = (name: string, value: unknown) => (typeof value === 'string' ? { [name]: value } : {});

export const roundsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds',
  validateSearch: ({ after }: Given): { after?: string } => text('after', after),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(roundsQuery(deps.after)),
  component: lazyRouteComponent(() => import('./RoundsPage'), 'RoundsPage'),
});

const newRoundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/new',
  component: lazyRouteComponent(() => import('./NewRoundPage'), 'NewRoundPage'),
});

export const roundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId',
  validateSearch: ({ by, ...rest }: Given): { by?: OutstandingBy; saved?: 'yes' } => ({
    ...(by === 'officer' || by === 'priority' ? { by } : {}),
    ...savedSearch(rest),
  }),
  loaderDeps: ({ search: { by } }) => ({ by }),
  loader: async ({ context: { queryClient }, params: { roundId }, deps: { by = 'agency' } }) => {
    const [round] = await Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.ensureQueryData(outstandingQuery(roundId, by)),
      queryClient.ensureQueryData(outstandingQuery(roundId, 'agency')),
    ]);
    // Whom it reached is for those alone who chase.
    if (round.allowed.length > 0) await queryClient.ensureQueryData(remindersQuery(roundId));
  },
  component: lazyRouteComponent(() => import('./RoundPage'), 'RoundPage'),
});

export const owedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/owed',
  validateSearch: ({ agency, officer, priority, plan, answered, after }: Given): OwedFilters => ({
    ...text('agency', agency),
    ...text('officer', officer),
    ...text('priority', priority),
    ...text('plan', plan),
    ...(ANSWERED.has(answered) ? { answered: answered as 'yes' | 'no' | 'on-time' | 'late' } : {}),
    ...text('after', after),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.ensureQueryData(owedPageQuery(roundId, deps)),
      // What the address narrows it to is named, although nothing may be left of it.
      ...narrowedBy(deps).map((by) => queryClient.ensureQueryData(outstandingQuery(roundId, by))),
    ]),
  component: lazyRouteComponent(() => import('./OwedPage'), 'OwedPage'),
});

export const editRoundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/edit',
  loader: ({ context: { queryClient }, params: { roundId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...roundQuery(roundId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(roundId)),
    ]),
  component: lazyRouteComponent(() => import('./EditRoundPage'), 'EditRoundPage'),
});

export const roundStepRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/next/$step',
  loader: async ({ context: { queryClient }, params: { roundId, step } }) => {
    if (step !== 'close' && step !== 'reopen') throw notFound();
    await queryClient.fetchQuery({ ...roundQuery(roundId), staleTime: 0 });
    return { step };
  },
  component: lazyRouteComponent(() => import('./RoundStepPage'), 'RoundStepPage'),
});

export const remindRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/remind',
  loader: ({ context: { queryClient }, params: { roundId } }) =>
    Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.fetchQuery(reachQuery(roundId)),
    ]),
  component: lazyRouteComponent(() => import('./RemindPage'), 'RemindPage'),
});

export const reminderRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/reminders/$reminderId',
  loader: ({ context: { queryClient }, params: { roundId, reminderId } }) =>
    Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.ensureQueryData(reminderQuery(roundId, reminderId)),
    ]),
  component: lazyRouteComponent(() => import('./ReminderPage'), 'ReminderPage'),
});

export const acceptRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/waiting',
  loader: async ({ context: { queryClient }, params: { roundId } }) => {
    await Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.ensureQueryData(waitingQuery(roundId)),
    ]);
  },
  component: lazyRouteComponent(() => import('./AcceptPage'), 'AcceptPage'),
});

export const roundReportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/report',
  validateSearch: ({ agency }: Given): { agency?: string } => text('agency', agency),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, params: { roundId }, deps }) => {
    const [round, me] = await Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.ensureQueryData(meQuery()),
    ]);
    const agency = deps.agency ?? me.agencies[0]?.id;
    if (!agency) throw notFound();
    await Promise.all([
      // Each row goes on from the report as it is now.
      queryClient.fetchQuery({ ...owedByQuery(roundId, [agency]), staleTime: 0 }),
      queryClient.fetchQuery({
        ...reportsOfPeriodQuery(agency, round.period.start),
        staleTime: 0,
      }),
    ]);
    return { agency };
  },
  component: lazyRouteComponent(() => import('./RoundReportPage'), 'RoundReportPage'),
});

export const roundRoutes = [
  roundsRoute,
  newRoundRoute,
  roundRoute,
  owedRoute,
  editRoundRoute,
  roundStepRoute,
  remindRoute,
  reminderRoute,
  acceptRoute,
  roundReportRoute,
];
