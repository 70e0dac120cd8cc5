import { generateSync } from 'otplib';
import type { Client, TestApp } from '../../support/app.ts';
import { given, newAdministrator, newPerson, type Person } from '../sessions/people.ts';
import { begin, confirm, finishLogin, startLogin } from './totp.operations.ts';

/** A person with an authenticator app. */
export interface Enrolled extends Person {
  secret: string;
  recoveryCodes: string[];
}

/** A clock that only the test moves, by whole codes: the codes that were used before it is moved are then old. */
export class CodeClock {
  #now = Date.now();

  /** @param apps whose clock it is. */
  constructor(...apps: TestApp[]) {
    for (const app of apps) app.services.accounts.totp.now = () => new Date(this.#now);
  }

  /** The code of an app, a number of steps from now. */
  code({ secret }: { secret: string }, steps = 0): string {
    return generateSync({ secret, epoch: Math.floor(this.#now / 1000) + steps * 30 });
  }

  /** Waits for codes that nobody has used. */
  move(): void {
    this.#now += 10 * 30_000;
  }
}

export const as = (app: TestApp, { accessToken }: Pick<Person, 'accessToken'>): Client =>
  app.from({ token: accessToken });

export async function enrol(app: TestApp, clock: CodeClock, person: Person): Promise<Enrolled> {
  const client = as(app, person);
  const { data } = await client.query(begin, { password: person.password });
  const secret = given(data?.beginTotp.secret);
  clock.move();
  const confirmed = await client.query(confirm, { code: clock.code({ secret }) });
  const recoveryCodes = given(confirmed.data?.confirmTotp.recoveryCodes);
  clock.move();
  return { ...person, secret, recoveryCodes };
}

export const newEnrolled = async (app: TestApp, clock: CodeClock) => enrol(app, clock, await newPerson(app));
export const newEnrolledAdministrator = async (app: TestApp, clock: CodeClock) =>
  enrol(app, clock, await newAdministrator(app));

export async function challengeOf(app: TestApp, { email, password }: Person): Promise<string> {
  const { data } = await app.query(startLogin, { input: { email, password } });
  return given(data?.login.challenge).token;
}

/** @returns the codes of what went wrong, with their fields; nothing if it let in. */
export async function faultsOf(app: TestApp, challenge: string, code: string): Promise<string[]> {
  const { data, errors } = await app.query(finishLogin, { input: { challenge, code } });
  const top = errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
  const faults = data?.completeLogin.errors.map(({ code: fault, field }) => `${fault} ${field?.join('.')}`);
  if (top.length === 0 && faults?.length === 0) given(data?.completeLogin.accessToken);
  return [...top, ...(faults ?? [])];
}

/** A new challenge with one code. */
export async function tryCode(app: TestApp, person: Person, code: string): Promise<string[]> {
  return faultsOf(app, await challengeOf(app, person), code);
}
