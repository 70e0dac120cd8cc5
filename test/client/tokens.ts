import { randomUUID } from 'node:crypto';
import type { Client } from '@tonearm/client';
import jwt from 'jsonwebtoken';
import { given } from '../accounts/sessions/people.ts';

/** An access token of the user that expired a second ago. */
export function expiredToken(userId: string): string {
  const options = { issuer: 'tonearm', audience: 'access', expiresIn: -1 } as const;
  const claims = { sub: userId, sid: randomUUID(), role: 'USER' };
  return jwt.sign(claims, 'a secret that only tests use, of enough length', options);
}

/** Leaves a client with a token that has expired without its knowledge, as after the sleep of a laptop. */
export async function expireToken({ session }: Client): Promise<string> {
  const user = given(session.user);
  const accessToken = expiredToken(user.id);
  const accessTokenExpiresAt = new Date(Date.now() + 900_000).toISOString();
  await session.take({ accessToken, accessTokenExpiresAt, refreshToken: null, user, errors: [] });
  return accessToken;
}
