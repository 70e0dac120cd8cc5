import { setTimeout as pause } from 'node:timers/promises';
import { fileOf, upload } from '../../support/upload.ts';

/** Milliseconds between two requests of one kind. */
const pauseMs = 10;

/** What clients without any patience see: each request is sent once. */
export class Load {
  readonly answered = new Map<string, number>();
  readonly faults: string[] = [];
  #loops: Promise<void>[] = [];
  #stopped = false;

  /** Does it again and again until the end; a fault is what it throws. */
  begin(kind: string, work: (count: number) => Promise<void>): void {
    this.answered.set(kind, 0);
    this.#loops.push(this.#repeat(kind, work));
  }

  /** How often the rarest kind was answered. */
  get least(): number {
    return Math.min(...this.answered.values());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#loops);
  }

  async #repeat(kind: string, work: (count: number) => Promise<void>): Promise<void> {
    for (let count = 1; !this.#stopped; count += 1) {
      try {
        await work(count);
        this.answered.set(kind, count);
      } catch (error) {
        const { message, cause } = error as Error;
        this.faults.push(`${new Date().toISOString()} ${kind} ${count}: ${message} ${cause ?? ''}`);
      }
      await pause(pauseMs);
    }
  }
}

interface Body {
  data?: Record<string, { errors?: unknown[] } | null> | null;
  errors?: unknown[];
}

/** Sends one operation once.
 * @throws unless it succeeds. */
export async function ask<Data = unknown>(
  url: string,
  token: string | undefined,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text.slice(0, 200)}`);
  return succeeded(JSON.parse(text) as Body, text) as Data;
}

function succeeded({ data, errors }: Body, text: string): Body['data'] {
  const userErrors = Object.values(data ?? {}).flatMap((field) => field?.errors ?? []);
  if (errors || userErrors.length > 0) throw new Error(text.slice(0, 300));
  return data;
}

const createSong = `mutation ($input: CreateSongInput!) {
  createSong(input: $input) { song { id audioUrl } errors { code field message } }
}`;

export interface UploadedSong {
  id: string;
  audioUrl: string;
}

/** Uploads a song once.
 * @throws unless it succeeds. */
export async function uploadSong(
  url: string,
  token: string,
  sound: Buffer,
  title: string,
): Promise<UploadedSong> {
  const input = { title, artist: 'Machines', audio: fileOf(sound, 'a.mp3') };
  const { status, data, errors } = await upload<
    Record<string, { song: UploadedSong; errors: unknown[] }>,
    object
  >(url, createSong, { input }, { token });
  const made = data?.createSong;
  if (status !== 200 || errors || !made || made.errors.length > 0)
    throw new Error(`${status} ${JSON.stringify({ data, errors })}`);
  return made.song;
}

/** Reads a part of a file, wherever its bytes come from.
 * @throws unless these are all of it. */
export async function readRange(address: string, first: number, last: number): Promise<void> {
  const response = await fetch(address, { headers: { range: `bytes=${first}-${last}` } });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 206 || byteLength !== last - first + 1)
    throw new Error(`${response.status} with ${byteLength} bytes`);
}
