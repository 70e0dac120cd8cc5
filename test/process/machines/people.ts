import { randomUUID } from 'node:crypto';
import { type Client, createClient, followMessages, unwrap } from '@tonearm/client';
import { SendMessageDocument } from '@tonearm/client/documents';
import { given } from '../../accounts/sessions/people.ts';
import { atFileEnd } from '../../support/file-end.ts';

/** A user with the client that frontends have. */
export interface Person {
  id: string;
  client: Client;
  /** An access token, for requests past the client. */
  token: string;
}

/** Somebody who has just signed up at this address. */
export async function newcomer(address: string): Promise<Person> {
  const client = openClient(address);
  const about = { email: `${randomUUID()}@example.org`, password: randomUUID(), fullName: 'Somebody' };
  unwrap(await client.session.signUp(about));
  return personOf(client);
}

/** Somebody who has signed in at this address. */
export async function signedIn(address: string, who: { email: string; password: string }): Promise<Person> {
  const client = openClient(address);
  unwrap(await client.session.signIn(who));
  return personOf(client);
}

function openClient(url: string): Client {
  const client = createClient({ url });
  atFileEnd(() => client.close());
  return client;
}

async function personOf(client: Client): Promise<Person> {
  return { id: given(client.session.user).id, client, token: given(await client.session.accessToken()) };
}

/** The texts of all messages that a person gets from now on, as a frontend shows them. */
export function inbox({ client }: Person): string[] {
  const texts: string[] = [];
  const message = ({ content }: { content: string }) => void texts.push(content);
  atFileEnd(followMessages(client, { after: null }, { message }));
  return texts;
}

/** Sends a message as a frontend does, until it is acknowledged. */
export async function say({ client }: Person, receiver: Person, content: string): Promise<void> {
  const input = { receiverId: receiver.id, content, clientId: randomUUID() };
  unwrap(await client.mutate(SendMessageDocument, { input }));
}
