import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { violations } from '@/test/axe';
import { plan } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';
import { setSession, type Session } from '@/api/session';
import { paths } from './paths';

const PLANS = '*/api/v1/plans';

function answerWith(status: number, title: string, detail: string) {
  server.use(http.untyped.get(PLANS, () => problem(status, title, detail)));
}

test.each([
  [401, 'You have been signed out', 'Sign in'],
  [403, 'You may not see this', 'Go to the plans you can see'],
  [404, 'Page not found', 'Go to the plans you can see'],
  [500, 'Sorry, there is a problem with the service', 'Go to the plans you can see'],
])('a %d says what happened and the way out', async (status, heading, way) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answerWith(status, 'Refused', 'Because.');
  const { container } = await renderAt(paths.plans());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
  expect(container.querySelector('main')).toContainElement(screen.getAllByText(way).at(-1) ?? null);
  expect(await violations(container)).toEqual([]);
});

test('a fault names the number that stands in the log', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answerWith(500, 'Fault', 'Because.');
  await renderAt(paths.plans());
  expect(screen.getByText('mock-1')).toBeInTheDocument();
});

test('without a connection one may try again, and it works when it is back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  server.use(http.untyped.get(PLANS, () => HttpResponse.error()));
  const { user } = await renderAt(paths.plans());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no connection');
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: plan.title })).toBeInTheDocument();
});

test('whoever is not signed in is sent to sign in and comes back', async () => {
  const signIn = vi.fn<Session['signIn']>(() => new Promise(() => undefined));
  setSession({
    signedIn: async () => false,
    token: async () => null,
    signIn,
    finishSignIn: async () => '/',
    signOut: async () => undefined,
  });
  void renderAt(paths.readiness(plan.id, { kind: 'missing' })).catch(() => undefined);
  await waitFor(() =>
    expect(signIn).toHaveBeenCalledWith(paths.readiness(plan.id, { kind: 'missing' })),
  );
});

test('nobody is sent to sign in by merely pointing at the button, or by Tab', async () => {
  const signIn = vi.fn<Session['signIn']>(() => new Promise(() => undefined));
  setSession({
    signedIn: async () => false,
    token: async () => null,
    signIn,
    finishSignIn: async () => '/',
    signOut: async () => undefined,
  });
  const { user } = await renderAt(paths.start());
  const button = screen.getByRole('button', { name: 'Sign in' });
  button.focus();
  await user.hover(button);
  // Twice as long as the router waits before it reads ahead.
  await new Promise((done) => setTimeout(done, 150));
  expect(signIn).not.toHaveBeenCalled();
  await user.click(button);
  await waitFor(() => expect(signIn).toHaveBeenCalledWith(paths.plans()));
});

test('after a move to another page its heading has the focus', async () => {
  const { user } = await renderAt(paths.plans());
  await user.click(screen.getByRole('link', { name: plan.title }));
  const heading = await screen.findByRole('heading', { level: 1, name: /Growing Up/ });
  await waitFor(() => expect(heading).toHaveFocus());
});
