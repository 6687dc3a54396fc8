import type { Session } from './session';

const KEY = 'waymark-mock-signed-in';

const signedIn = () => sessionStorage.getItem(KEY) === 'yes';

/** Stands in for the provider while the mock answers: signing in succeeds at once. */
export function openMockSession(): Session {
  return {
    signedIn: async () => signedIn(),
    token: async () => (signedIn() ? 'mock' : null),
    signIn: async (to) => {
      sessionStorage.setItem(KEY, 'yes');
      window.location.assign(to);
    },
    finishSignIn: async () => '/',
    signOut: async () => {
      sessionStorage.removeItem(KEY);
      window.location.assign('/signed-out');
    },
  };
}
