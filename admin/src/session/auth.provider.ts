import type { AuthProvider } from 'react-admin';
import { ApiError, ConnectionError } from '../api/api.errors.ts';
import { session } from './session.ts';

/** react-admin's interface to the session. */
export const authProvider: AuthProvider = {
  login: ({ email, password }: { email: string; password: string }) => session.login(email, password),
  logout: () => session.logout(),
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

/** Shows the sign-in page without a message. */
const silent = { message: false };
