import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { sql } from 'kysely';
import { Role } from '../../../src/api/viewer.model.ts';
import { database } from '../../../src/persistence/database.service.ts';
import { given } from '../../accounts/sessions/people.ts';
import type { CreateSongInput, UpdateSongInput } from '../../generated/graphql.ts';
import { type TestApp, type TestAppOptions, testApp } from '../../support/app.ts';
import { type Id3Frame, id3Tag, makeTone } from '../../support/audio-files.ts';
import { listen } from '../../support/http.ts';
import { filesIn } from '../../support/store.ts';
import { catalogTables, truncate } from '../../support/truncation.ts';
import { fileOf, upload } from '../../support/upload.ts';
import { addSong, editSong } from './editing.operations.ts';

/** Tags of a song file, by the names of ID3's frames. */
export interface SongTags {
  TIT2?: string;
  TPE1?: string;
  TPE2?: string;
  TALB?: string;
  TRCK?: string;
  TPOS?: string;
  TCON?: string;
  TDRC?: string;
  TSOP?: string;
  picture?: Buffer;
}

/** An administrator with an application that listens, and song files to upload. */
export class Editor {
  readonly app: TestApp;
  readonly url: string;
  readonly id = randomUUID();
  readonly token: string;
  /** Bare ones, by their seconds. */
  readonly #sounds = new Map<number, Buffer>();
  #made = 0;

  private constructor(app: TestApp, url: string) {
    this.app = app;
    this.url = url;
    this.token = app.services.accounts.tokens.makeAccessToken(this.id, randomUUID(), Role.ADMIN).token;
  }

  static async start(options: TestAppOptions = {}): Promise<Editor> {
    const app = await testApp(options);
    const editor = new Editor(app, await listen(app));
    for (const seconds of [1, 3]) await editor.addSound(seconds);
    await editor.rows(`insert into account (id, full_name, email, password_hash, role)
      values ('${editor.id}', 'The editor', 'editor@example.org', '-', 'ADMIN')`);
    return editor;
  }

  /** Makes a sound of another length for `mp3` and `audio`, such as one of a minute, which still plays when somebody looks late. */
  async addSound(seconds: number): Promise<void> {
    const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-sounds-'));
    const bare = { seconds, options: ['-id3v2_version', '0'] };
    this.#sounds.set(seconds, await readFile(await makeTone(path.join(folder, 'bare.mp3'), bare)));
    await rm(folder, { recursive: true });
  }

  /** An MP3 that is like no other.
   * @param seconds 1, 3, or what was added. */
  mp3({ picture, ...tags }: SongTags = {}, seconds = 1): Buffer {
    this.#made += 1;
    const texts = { ...tags, TENC: `file ${this.#made}` };
    const frames = Object.entries(texts).map<Id3Frame>(([id, text]) => ({ id, encoding: 3, text }));
    // Its type, "front cover", no description.
    const cover = picture && Buffer.concat([Buffer.from('image/png\0\x03\0', 'latin1'), picture]);
    if (cover) frames.push({ id: 'APIC', encoding: 0, text: cover });
    return Buffer.concat([id3Tag(frames, 4), given(this.#sounds.get(seconds))]);
  }

  audio(tags: SongTags = {}, seconds = 1): File {
    return fileOf(this.mp3(tags, seconds), 'song.mp3');
  }

  emptyCatalog() {
    return truncate((statement) => this.rows(statement), ...catalogTables);
  }

  /** Sends an operation with files. */
  upload<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
    return upload(this.url, document, variables, { token: this.token });
  }

  query: TestApp['query'] = (...words) => this.app.from({ token: this.token }).query(...words);

  async create(input: Partial<CreateSongInput> = {}) {
    const audio = input.audio ?? this.audio();
    const named = { title: 'A song', artist: 'An artist' };
    const { data } = await this.upload(addSong, { input: { ...named, ...input, audio } });
    return given(data).createSong;
  }

  /** A song that is there now. */
  async created(input: Partial<CreateSongInput> = {}) {
    const { song, errors } = await this.create(input);
    if (!song) throw new Error(`No song was made: ${JSON.stringify(errors)}`);
    return song;
  }

  async edit(input: UpdateSongInput) {
    const { data } = await this.upload(editSong, { input });
    return given(data).updateSong;
  }

  async rows<Row>(statement: string): Promise<Row[]> {
    return (await sql.raw<Row>(statement).execute(database(this.app.orm.em.fork()))).rows;
  }

  async count(table: string): Promise<number> {
    const [row] = await this.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row?.count ?? 0;
  }

  /** Paths of the files in the store, those on their way into it included. */
  stored(): Promise<string[]> {
    return filesIn(this.app.config.media.dir);
  }

  /** What is played: the bytes, or the status where there are none. */
  async play(url: string): Promise<Buffer | number> {
    const response = await fetch(new URL(new URL(url).pathname, this.url));
    return response.ok ? Buffer.from(await response.arrayBuffer()) : response.status;
  }
}

/** The codes of errors with their places. */
export function faults(payload: { errors: { code: string; field?: string[] | null }[] }): string[] {
  return payload.errors.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);
}
