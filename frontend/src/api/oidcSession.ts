import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { config } from './config';
import type { Session } from './session';

interface SignInState {
  to: string;
}

/**
 * Authorization code with PKCE. Tokens stay in this tab's sessionStorage and are renewed with the
 * refresh token, so no hidden frame and no third-party cookie is needed.
 */
export function openOidcSession(): Session {
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  const manager = new UserManager({
    authority: config().issuer,
    client_id: config().clientId,
    redirect_uri: `${window.location.origin}/sign-in/callback`,
    post_logout_redirect_uri: `${window.location.origin}/signed-out`,
    response_type: 'code',
    scope: 'openid profile email',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: true,
    loadUserInfo: false,
    monitorSession: false,
  });

  let renewal: Promise<User | null> | null = null;
  const renew = () => {
    renewal ??= manager
      .signinSilent()
      .catch(async () => {
        await manager.removeUser();
        return null;
      })
      .finally(() => {
        renewal = null;
      });
    return renewal;
  };
  const freshUser = async () => {
    const user = await manager.getUser();
    if (!user?.expired) return user;
    return user.refresh_token ? renew() : null;
  };

  return {
    signedIn: async () => (await freshUser()) !== null,
    token: async () => (await freshUser())?.access_token ?? null,
    signIn: (to) => manager.signinRedirect({ state: { to } satisfies SignInState }),
    finishSignIn: async () => {
      const user = await manager.signinCallback();
      return (user?.state as SignInState | undefined)?.to ?? '/';
    },
    signOut: async () => {
      try {
        await manager.signoutRedirect();
      } catch {
        // The provider is away or keeps no end-session address: this tab at least forgets.
        await manager.removeUser();
        window.location.assign('/signed-out');
      }
    },
  };
}
