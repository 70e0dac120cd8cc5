import { type Answer, pictureUrl, type RequestError, type SignInResult, type Viewer } from '@tonearm/client';
import { ApiError, ChallengeError, PayloadError } from '../api/api.errors.ts';
import { client, shown } from '../api/client.ts';
import { askForPasskey } from './passkeys.ts';

/** The signed-in administrator. */
export interface Administrator {
  id: string;
  fullName: string;
  /** A URL of the picture. */
  avatar: string | undefined;
}

const avatarWidth = 64;
/** What the administrator has changed in this tab; the next token says the same. */
let renamed: Administrator | undefined;

/** The session of this tab, which only administrators have. */
export const session = {
  /** Undefined while nobody is signed in. */
  get administrator(): Administrator | undefined {
    const { user } = client.session;
    if (!user?.isAdmin) return undefined;
    return renamed?.id === user.id ? renamed : administratorOf(user);
  },

  /** Takes over a changed profile.
   * @param avatar a URL of the picture. */
  rename(fullName: string, avatar: string | undefined): void {
    const { user } = client.session;
    renamed = user ? { id: user.id, fullName, avatar } : undefined;
  },

  /** Calls back when the session ends for other reasons than `logout`.
   * @returns a function that stops it. */
  onEnd: client.session.onEnd,

  /** @throws ChallengeError for a right password where a second factor is on
   * @throws PayloadError for a wrong address or password, or for a user who is not an administrator. */
  async login(email: string, password: string): Promise<void> {
    await firstStep(await client.session.signIn({ email, password }));
  },

  /** Signs in with an account of another service.
   * @param code what the browser came back with.
   * @throws ChallengeError where a second factor is on
   * @throws PayloadError for a code that is over, or for a user who is not an administrator. */
  async loginElsewhere(code: string): Promise<void> {
    await firstStep(await client.session.signInElsewhere(code));
  },

  /** Signs in with a passkey, which is both factors.
   * @throws GivenUpError if the user changed their mind
   * @throws PayloadError for an unknown passkey, or for a user who is not an administrator. */
  async loginWithPasskey(): Promise<void> {
    const answer = await client.session.signInWithPasskey(askForPasskey);
    if (answer?.error) throw refused(answer.error);
    await onlyAdministrators(answer?.data?.user);
  },

  /** The second step, after a `ChallengeError`.
   * @throws PayloadError for a wrong code, or for a user who is not an administrator. */
  async completeLogin(challenge: string, code: string): Promise<void> {
    const { data, error } = await client.session.completeSignIn({ challenge, code });
    if (error) throw refused(error);
    await onlyAdministrators(data?.user);
  },

  async logout(): Promise<void> {
    await client.session.signOut();
  },

  /** A valid token, obtained with the cookie if there is none yet.
   * @throws ApiError if nobody is signed in. */
  async accessToken(): Promise<string> {
    const token = await client.session.accessToken().catch((error: RequestError) => {
      throw shown(error);
    });
    if (token && session.administrator) return token;
    throw new ApiError('The session is over. Sign in again.', 'UNAUTHENTICATED');
  },
};

async function firstStep({ data, error }: Answer<SignInResult>): Promise<void> {
  if (error) throw refused(error);
  if (data?.challenge) throw new ChallengeError(data.challenge.token);
  await onlyAdministrators(data?.user);
}

async function onlyAdministrators(user: Viewer | undefined): Promise<void> {
  if (user?.isAdmin) return;
  await client.session.signOut();
  throw new PayloadError([{ code: 'NOT_FOUND', message: 'Only administrators get in here' }]);
}

function refused(error: RequestError): Error {
  return error.code === 'REJECTED' ? new PayloadError(error.userErrors) : shown(error);
}

function administratorOf({ id, fullName, image }: Viewer): Administrator {
  return { id, fullName, avatar: image ? pictureUrl(image, avatarWidth) : undefined };
}
