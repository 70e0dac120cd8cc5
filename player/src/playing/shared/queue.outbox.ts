import type { Answer, RequestError, UserError } from '@tonearm/client';
import { client } from '../../api/client.ts';
import type { QueuePlacement } from '../../generated/graphql.ts';
import type { QueueEntry } from '../queue.ts';
import type { ItemsChange } from './server.items.ts';
import {
  moveQueuedThere,
  type Playback,
  playSongsThere,
  queueSongsThere,
  removeQueuedThere,
  type ServerState,
  updatePlaybackThere,
} from './shared.documents.ts';

/** What is asked of the server. Entries are named by the player's keys. */
export type Command =
  | {
      kind: 'replace';
      songIds: string[];
      startAt: number;
      position: number;
      playing: boolean;
      shuffled: boolean;
      deviceId: string | null;
    }
  | { kind: 'add'; songIds: string[]; placement: QueuePlacement }
  | { kind: 'move'; keys: string[]; position: number }
  | { kind: 'remove'; entries: QueueEntry[] }
  | { kind: 'playback'; key?: string; change: Playback };

type Replacement = Extract<Command, { kind: 'replace' }>;

export interface OutboxAids {
  /** The item of an entry, which may be gone. */
  idOf(key: string): string | undefined;
  /** The version that the user has seen. */
  version(): number;
  answered(state: ServerState, change: ItemsChange | null): void;
  /** The server has refused, or cannot be reached. What waits behind it is dropped.
   * @param lost all that the server does not know. */
  failed(error: RequestError, lost: readonly Command[]): void;
  /** Everything is answered. */
  idle(): void;
}

interface PayloadAnswer {
  playQueue?: (ServerState & { change?: ItemsChange | null }) | null;
}

/** Songs that one request may bring. */
export const mostSongs = 5000;

/** Sends commands one after the other, so that each is about what the one before has left. */
export class QueueOutbox {
  readonly #aids: OutboxAids;
  readonly #waiting: Command[] = [];
  #running = false;

  constructor(aids: OutboxAids) {
    this.#aids = aids;
  }

  get busy(): boolean {
    return this.#running || this.#waiting.length > 0;
  }

  /** Entries that are going to be removed. */
  get leaving(): QueueEntry[] {
    return this.#waiting.flatMap((command) => (command.kind === 'remove' ? command.entries : []));
  }

  add(command: Command): void {
    const last = this.#waiting.at(-1);
    // Where a slider goes through many values, only the latest counts.
    if (command.kind === 'playback' && last?.kind === 'playback') {
      last.change = { ...last.change, ...command.change };
      if (command.key !== undefined) last.key = command.key;
    } else this.#waiting.push(command);
    if (!this.#running) void this.#run();
  }

  /** @returns what the server will not know. */
  clear(): Command[] {
    return this.#waiting.splice(0);
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let command = this.#waiting.shift(); command; command = this.#waiting.shift()) {
      const answer = await this.#send(command);
      if (!answer) continue;
      if (answer.ok) this.#take(answer.data);
      else this.#aids.failed(answer.error, [command, ...this.clear()]);
    }
    this.#running = false;
    this.#aids.idle();
  }

  #take({ playQueue }: PayloadAnswer): void {
    if (playQueue) this.#aids.answered(playQueue, playQueue.change ?? null);
  }

  /** @returns null if there is nothing left to ask for. */
  async #send(command: Command): Promise<Answer<PayloadAnswer> | null> {
    const ids = (keys: string[]) => keys.flatMap((key) => this.#aids.idOf(key) ?? []);
    switch (command.kind) {
      case 'replace':
        return withoutGone(this.#begun(command), ({ kind: _, ...input }) =>
          payloadOf(client.mutate(playSongsThere, { input }), 'playSongs'),
        );
      case 'add':
        return withoutGone(command, ({ songIds, placement }) =>
          payloadOf(client.mutate(queueSongsThere, { input: { songIds, placement } }), 'queueSongs'),
        );
      case 'move': {
        const itemIds = ids(command.keys);
        if (itemIds.length === 0) return null;
        const input = { itemIds, position: command.position, version: this.#aids.version() };
        return payloadOf(client.mutate(moveQueuedThere, { input }), 'moveQueueItems');
      }
      case 'remove': {
        const itemIds = ids(command.entries.map(({ key }) => key));
        if (itemIds.length === 0) return null;
        return payloadOf(client.mutate(removeQueuedThere, { input: { itemIds } }), 'removeQueueItems');
      }
      case 'playback': {
        const itemId = command.key === undefined ? undefined : this.#aids.idOf(command.key);
        const input = { ...command.change, ...(itemId && { itemId }) };
        return payloadOf(client.mutate(updatePlaybackThere, { input }), 'updatePlayback');
      }
    }
  }

  /** Long lists are begun with their first songs, and the others follow. */
  #begun(command: Replacement): Replacement {
    const { songIds, startAt } = command;
    const from = Math.max(0, Math.min(startAt, songIds.length - mostSongs));
    const others = songIds.slice(from + mostSongs);
    if (others.length > 0) this.#waiting.unshift({ kind: 'add', songIds: others, placement: 'LAST' });
    return { ...command, songIds: songIds.slice(from, from + mostSongs), startAt: startAt - from };
  }
}

async function payloadOf<Name extends string>(
  sent: Promise<Answer<Record<Name, PayloadAnswer>>>,
  name: Name,
): Promise<Answer<PayloadAnswer>> {
  const answer = await sent;
  return answer.ok ? { ...answer, data: answer.data[name] } : { ok: false, error: answer.error };
}

/** Sends songs, and once more without those that are no longer in the catalog. */
async function withoutGone<Songs extends Extract<Command, { songIds: string[] }>>(
  command: Songs,
  send: (command: Songs) => Promise<Answer<PayloadAnswer>>,
): Promise<Answer<PayloadAnswer> | null> {
  const answer = await send(command);
  if (answer.ok || !answer.error.userErrors.some(isGone)) return answer;
  const gone = new Set(answer.error.userErrors.filter(isGone).map(({ field }) => Number(field?.at(-1))));
  const songIds = command.songIds.filter((_, index) => !gone.has(index));
  if (songIds.length === 0 || songIds.length === command.songIds.length) return answer;
  if (command.kind !== 'replace') return send({ ...command, songIds });
  const before = command.songIds.slice(0, command.startAt).filter((_, index) => !gone.has(index)).length;
  const position = gone.has(command.startAt) ? 0 : command.position;
  return send({ ...command, songIds, startAt: Math.min(before, songIds.length - 1), position });
}

function isGone({ code, field }: UserError): boolean {
  return code === 'NOT_FOUND' && field?.at(-2) === 'songIds';
}
