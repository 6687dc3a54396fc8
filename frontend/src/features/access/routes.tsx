import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { session } from '@/api/session';
import { paths } from '@/app/paths';
import { openRoute, signedInRoute } from '@/app/root';
import { Loading } from '@/ui/Loading';
import { SignedOutPage } from './SignedOutPage';
import { SignInFailedPage } from './SignInFailedPage';
import { StartPage } from './StartPage';

/** Only an address of this client may be returned to. */
function safe(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : paths.plans();
}

const startRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/',
  beforeLoad: async () => {
    if (await session().signedIn()) throw redirect({ to: paths.plans() });
  },
  component: StartPage,
});

const signInRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/sign-in',
  // It leaves for the provider, so merely pointing at its link, or coming to it by Tab, must not.
  preload: false,
  validateSearch: ({ to }: Record<string, unknown>) => ({ to: safe(to) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => session().signIn(deps.to),
  component: Loading,
  errorComponent: SignInFailedPage,
});

const callbackRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/sign-in/callback',
  loader: async () => {
    const url = new URL(safe(await session().finishSignIn()), window.location.origin);
    throw redirect({
      to: url.pathname,
      search: Object.fromEntries(url.searchParams),
      replace: true,
    });
  },
  component: Loading,
  errorComponent: SignInFailedPage,
});

const signedOutRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/signed-out',
  component: SignedOutPage,
});

export const startRoutes = [startRoute, signInRoute, callbackRoute, signedOutRoute];

export const accessRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./AccountPage'), 'AccountPage'),
  }),
];
