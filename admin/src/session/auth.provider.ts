import type { AuthProvider } from 'react-admin';
import { ApiError, ConnectionError } from '../api/api.errors.ts';
import { session } from './session.ts';

type Credentials =
  | { email: string; password: string }
  | { challenge: string; code: string }
  /** What a service came back with. */
  | { elsewhere: string }
  | { passkey: true };

/** react-admin's interface to the session. */
export const authProvider: AuthProvider = {
  login(given: Credentials) {
    if ('challenge' in given) return session.completeLogin(given.challenge, given.code);
    if ('passkey' in given) return session.loginWithPasskey();
    if ('elsewhere' in given) return session.loginElsewhere(given.elsewhere);
    return session.login(given.email, given.password);
  },
  logout: () => (isOnItsWayOut() ? new Promise(() => undefined) : session.logout()),
  async checkAuth() {
    try {
      await session.accessToken();
    } catch (error) {
      // A session continues while the server is busy or away.
      if (session.administrator) return;
      throw error instanceof ConnectionError ? error : silent;
    }
  },
  async checkError(error: unknown) {
    if (!(error instanceof ApiError)) return;
    if (error.code === 'UNAUTHENTICATED') throw new Error('The session is over. Sign in again.');
    // The profile is where the second factor is turned on.
    if (error.reason === 'TOTP_REQUIRED') throw Object.assign(new Error(error.message), toProfile);
    // A role that was taken away counts at once.
    if (error.code === 'FORBIDDEN') throw new Error('Only administrators get in here');
  },
  async getIdentity() {
    await session.accessToken();
    const { id, fullName, avatar } = session.administrator ?? { id: '', fullName: '' };
    return { id, fullName, ...(avatar && { avatar }) };
  },
  async getPermissions() {},
};

/** Whether the sign-in page is being drawn. On a slow machine, react-admin asks for it again meanwhile, which would begin it
 * anew, and so on without an end. */
function isOnItsWayOut(): boolean {
  return location.pathname.endsWith('/login');
}

const toProfile = { redirectTo: '/profile', logoutUser: false };

/** Shows the sign-in page without a message. */
const silent = { message: false };
