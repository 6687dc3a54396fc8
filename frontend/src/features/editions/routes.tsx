import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { planQuery } from '@/features/plans';
import {
  changesQuery,
  editionLinesQuery,
  editionPrioritiesQuery,
  editionQuery,
  editionsQuery,
  everyEditionQuery,
  trialQuery,
  type Compared,
} from './queries';
import { stepOf } from './steps';
import { shownWhole, type Shown } from './whole';

type Given = Record<string, unknown>;

export const stepRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/next/$step',
  // A trial of the step is asked for, so merely pointing at the link must not.
  preload: false,
  loader: async ({ context: { queryClient }, params: { planId, step: name } }) => {
    const step = stepOf(name);
    if (!step) throw notFound();
    const plan = await queryClient.fetchQuery({ ...planQuery(planId), staleTime: 0 });
    const may = plan.allowed.includes(name);
    const trial =
      may && step.edition ? await queryClient.fetchQuery(trialQuery(planId, step)) : null;
    return { step, name, may, trial };
  },
  component: lazyRouteComponent(() => import('./StepPage'), 'StepPage'),
});

export const editionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/editions',
  validateSearch: ({ after }: Given): { after?: string } =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(editionsQuery(planId, deps.after)),
    ]),
  component: lazyRouteComponent(() => import('./EditionsPage'), 'EditionsPage'),
});

export const editionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/editions/$label',
  validateSearch: ({ priority, whole }: Given): Shown => ({
    ...(typeof priority === 'string' ? { priority } : {}),
    ...(whole === 'yes' ? { whole } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, params: { planId, label }, deps }) => {
    const [edition] = await Promise.all([
      queryClient.ensureQueryData(editionQuery(planId, label)),
      queryClient.ensureQueryData(everyEditionQuery(planId)),
      queryClient.ensureQueryData(editionPrioritiesQuery(planId, label)),
    ]);
    if (deps.priority || shownWhole(edition, deps)) {
      await queryClient.ensureQueryData(editionLinesQuery(planId, label, deps.priority));
    }
  },
  component: lazyRouteComponent(() => import('./EditionPage'), 'EditionPage'),
});

const compared = ({ from, to, kind, after }: Given): Compared => ({
  ...(typeof from === 'string' ? { from } : {}),
  ...(typeof to === 'string' ? { to } : {}),
  ...(kind === 'promise' || kind === 'wording' ? { kind } : {}),
  ...(typeof after === 'string' ? { after } : {}),
});

export const changesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/changes',
  validateSearch: compared,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(everyEditionQuery(planId)),
      queryClient.ensureQueryData(changesQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./ChangesPage'), 'ChangesPage'),
});

export const changesNoteRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/changes/note',
  validateSearch: compared,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(changesQuery(planId, deps, true)),
    ]),
  component: lazyRouteComponent(() => import('./ChangesNotePage'), 'ChangesNotePage'),
});

export const editionRoutes = [
  stepRoute,
  editionsRoute,
  editionRoute,
  changesRoute,
  changesNoteRoute,
];
