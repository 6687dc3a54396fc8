import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { signedInRoute } from '@/app/root';
import { standingSearch } from '@/features/actions';
import { savedSearch } from '@/features/editing';
import { membershipsQuery } from '@/features/memberships';
import { editAgencyRoutes } from './editRoutes';
import { proposalsQuery } from '@/features/proposals';
import { agencySummaryQuery } from '@/features/summary';
import { agenciesQuery, agencyQuery, plansOfQuery, workQuery, type WorkFilters } from './queries';

type Given = Record<string, unknown>;

export const agenciesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies',
  validateSearch: ({ after }: Given): { after?: string } =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(agenciesQuery(deps.after)),
  component: lazyRouteComponent(() => import('./AgenciesPage'), 'AgenciesPage'),
});

function workFilters({
  role,
  due,
  open,
  plan,
  after,
  ...rest
}: Given): WorkFilters & { saved?: 'yes' } {
  return {
    ...(role === 'lead' || role === 'supporting' ? { role } : {}),
    ...(due === 'overdue' || due === 'soon' ? { due } : {}),
    ...(open === 'yes' ? { open } : {}),
    ...(typeof plan === 'string' ? { plan } : {}),
    ...(typeof after === 'string' ? { after } : {}),
    ...standingSearch(rest),
    ...savedSearch(rest),
  };
}

export const agencyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies/$agencyId',
  validateSearch: workFilters,
  loaderDeps: ({ search: { saved: _saved, ...filters } }) => filters,
  loader: async ({ context: { queryClient }, params: { agencyId }, deps }) => {
    const agency = await queryClient.ensureQueryData(agencyQuery(agencyId));
    await Promise.all([
      queryClient.ensureQueryData(workQuery(agency, deps)),
      queryClient.ensureQueryData(plansOfQuery()),
      queryClient.ensureQueryData(membershipsQuery({ agency: agencyId })),
      queryClient.ensureQueryData(proposalsQuery(agency.id)),
      queryClient.ensureQueryData(agencySummaryQuery(agency.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./AgencyPage'), 'AgencyPage'),
});

const myAgencyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-agency',
  loader: async ({ context: { queryClient } }) => {
    const { agencies } = await queryClient.ensureQueryData(meQuery());
    const [only, ...others] = agencies;
    if (only && others.length === 0) throw redirect({ to: paths.agency(only.id), replace: true });
  },
  component: lazyRouteComponent(() => import('./MyAgenciesPage'), 'MyAgenciesPage'),
});

export const agencyRoutes = [agenciesRoute, agencyRoute, myAgencyRoute, ...editAgencyRoutes];
