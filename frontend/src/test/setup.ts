import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { setSession } from '@/api/session';
import { resetMock } from './data';
import { server } from './server';

// Pages are loaded when they are first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

beforeEach(() => {
  resetMock();
  sessionStorage.clear();
  localStorage.clear();
  setSession({
    signedIn: async () => true,
    token: async () => 'mock',
    signIn: async () => undefined,
    finishSignIn: async () => '/plans',
    signOut: async () => undefined,
  });
  // jsdom lays nothing out, so it cannot scroll.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  server.events.removeAllListeners();
});

afterAll(() => server.close());
