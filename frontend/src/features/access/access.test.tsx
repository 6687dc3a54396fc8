import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { setSession, type Session } from '@/api/session';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { mock, nobodyYet } from '@/test/data';
import { renderAt } from '@/test/render';

function sessionWith(change: Partial<Session>) {
  setSession({
    signedIn: async () => false,
    token: async () => null,
    signIn: () => new Promise(() => undefined),
    finishSignIn: async () => paths.plans(),
    signOut: async () => undefined,
    ...change,
  });
}

test('the start page says what the service is and offers to sign in', async () => {
  sessionWith({});
  const { container } = await renderAt(paths.start());
  expect(screen.getByRole('button', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in?to=%2Fplans',
  );
  expect(await violations(container)).toEqual([]);
});

test('somebody with no part in any plan is told so, and whom to ask', async () => {
  mock.me = nobodyYet;
  mock.empty = true;
  const { container } = await renderAt(paths.plans());
  expect(
    screen.getByRole('heading', { name: /not yet part of a partnership/ }),
  ).toBeInTheDocument();
  expect(screen.getByText(/plan.officer@rowanshire.example/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Agencies' })).not.toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
});

test('a partnership without a plan offers its officer to load one', async () => {
  mock.empty = true;
  await renderAt(paths.plans());
  expect(screen.getByText('There is no plan here yet.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'load it here' })).toBeInTheDocument();
});

test('the account says what one may do, and signing out ends the session', async () => {
  const signOut = vi.fn<Session['signOut']>(async () => undefined);
  sessionWith({ signedIn: async () => true, token: async () => 'mock', signOut });
  const { user } = await renderAt(paths.account());
  expect(screen.getByText(/Partnership officer: Rowanshire Children/)).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Sign out' })[0] as HTMLElement);
  expect(signOut).toHaveBeenCalledOnce();
});

test('a failed answer of the provider says how to go on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  sessionWith({ finishSignIn: () => Promise.reject(new Error('state does not match')) });
  await renderAt(paths.signInCallback());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('could not be signed in');
  expect(screen.getByRole('button', { name: 'Try to sign in again' })).toBeInTheDocument();
});

test('only an address of this client is returned to', async () => {
  const signIn = vi.fn<Session['signIn']>(() => new Promise(() => undefined));
  sessionWith({ signIn });
  void renderAt(paths.signIn('//evil.example')).catch(() => undefined);
  await waitFor(() => expect(signIn).toHaveBeenCalledWith('/plans'));
});
