import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery, savedSearch } from '@/features/editing';
import { frameworkQuery } from '@/features/frameworks';
import { indicatorsQuery } from '@/features/indicators';
import { listSearch, openInQuery } from '@/features/open';
import { planQuery } from '@/features/plans';
import { isEditPart } from './editPart';
import { priorityQuery } from './queries';

/** Everything a form about a priority offers to choose from. */
async function choices(queryClient: QueryClient, planId: string) {
  const plan = await queryClient.ensureQueryData(planQuery(planId));
  await Promise.all([
    queryClient.ensureQueryData(membersQuery(plan.partnership.id)),
    queryClient.ensureQueryData(indicatorsQuery(plan.partnership.id)),
    queryClient.ensureQueryData(frameworkQuery(plan.framework.id)),
  ]);
}

export const editPriorityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/edit/$part',
  validateSearch: (search: Record<string, unknown>) => ({
    ...savedSearch(search),
    ...listSearch(search),
  }),
  loader: async ({ context: { queryClient }, params: { priorityId, part } }) => {
    if (!isEditPart(part)) throw notFound();
    // One begins with what stands there now, not with what was read a while ago.
    const [priority] = await Promise.all([
      queryClient.fetchQuery({ ...priorityQuery(priorityId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(priorityId)),
    ]);
    await Promise.all([
      choices(queryClient, priority.plan.id),
      queryClient.prefetchQuery(openInQuery(priority.plan.id, priorityId)),
    ]);
    return { part };
  },
  component: lazyRouteComponent(() => import('./EditPriorityPage'), 'EditPriorityPage'),
});

export const newPriorityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/priorities/new',
  loader: ({ context: { queryClient }, params: { planId } }) => choices(queryClient, planId),
  component: lazyRouteComponent(() => import('./NewPriorityPage'), 'NewPriorityPage'),
});

export const deletePriorityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/delete',
  loader: async ({ context: { queryClient }, params: { priorityId } }) => {
    const priority = await queryClient.fetchQuery({ ...priorityQuery(priorityId), staleTime: 0 });
    await queryClient.ensureQueryData(planQuery(priority.plan.id));
  },
  component: lazyRouteComponent(() => import('./DeletePriorityPage'), 'DeletePriorityPage'),
});

export const editPriorityRoutes = [editPriorityRoute, newPriorityRoute, deletePriorityRoute];
