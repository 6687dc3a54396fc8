import { config } from './config';
import { kept } from './kept';

export interface Session {
  /** Whether somebody is signed in in this tab. */
  signedIn(): Promise<boolean>;
  /** A token that is still good, renewed when it has run out; null when nobody is signed in. */
  token(): Promise<string | null>;
  /** Leaves for the provider; the person comes back to `to`. */
  signIn(to: string): Promise<void>;
  /** Takes the provider's answer from the address and says where the person was going. */
  finishSignIn(): Promise<string>;
  /** Ends the session here and at the provider. */
  signOut(): Promise<void>;
}

let current: Session | null = null;

export function setSession(next: Session) {
  current = next;
}

export function session(): Session {
  if (!current) throw new Error('The session is set before the first page is shown.');
  return current;
}

export async function openSession() {
  if (config().mock) {
    const { openMockSession } = await import('./mockSession');
    setSession(openMockSession());
  } else {
    const { openOidcSession } = await import('./oidcSession');
    setSession(openOidcSession());
  }
}

/** Ends the session, and with it what this person had typed and not sent. */
export function signOut() {
  kept.forgetAll();
  return session().signOut();
}
