import type { Answer, RequestError } from '@tonearm/client';
import { client } from '../../api/client.ts';
import type { QueuePlacement } from '../../generated/graphql.ts';
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
  | { kind: 'remove'; keys: string[] }
  | { kind: 'playback'; key?: string; change: Playback };

export interface OutboxAids {
  /** The item of an entry, which may be gone. */
  idOf(key: string): string | undefined;
  /** The version that the user has seen. */
  version(): number;
  answered(state: ServerState, change: ItemsChange | null): void;
  /** The server has refused, or cannot be reached. What waits behind it is dropped. */
  failed(error: RequestError): void;
  /** Everything is answered. */
  idle(): void;
}

interface PayloadAnswer {
  playQueue?: (ServerState & { change?: ItemsChange | null }) | null;
}

/** Songs that one request may bring. */
const mostSongs = 5000;

/** Sends commands one after the other, so that each is about what the one before has left. */
export class QueueOutbox {
  readonly #aids: OutboxAids;
  #waiting: Command[] = [];
  #running = false;

  constructor(aids: OutboxAids) {
    this.#aids = aids;
  }

  get busy(): boolean {
    return this.#running || this.#waiting.length > 0;
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

  clear(): void {
    this.#waiting = [];
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let command = this.#waiting.shift(); command; command = this.#waiting.shift()) {
      const answer = await this.#send(command);
      if (!answer) continue;
      if (answer.ok) this.#take(answer.data);
      else {
        this.clear();
        this.#aids.failed(answer.error);
      }
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
      case 'replace': {
        const { kind: _, ...input } = command;
        return this.#replace(input);
      }
      case 'add': {
        const { songIds, placement } = command;
        return payloadOf(
          await client.mutate(queueSongsThere, { input: { songIds, placement } }),
          'queueSongs',
        );
      }
      case 'move': {
        const itemIds = ids(command.keys);
        if (itemIds.length === 0) return null;
        const input = { itemIds, position: command.position, version: this.#aids.version() };
        return payloadOf(await client.mutate(moveQueuedThere, { input }), 'moveQueueItems');
      }
      case 'remove': {
        const itemIds = ids(command.keys);
        if (itemIds.length === 0) return null;
        return payloadOf(await client.mutate(removeQueuedThere, { input: { itemIds } }), 'removeQueueItems');
      }
      case 'playback': {
        const itemId = command.key === undefined ? undefined : this.#aids.idOf(command.key);
        const input = { ...command.change, ...(itemId && { itemId }) };
        return payloadOf(await client.mutate(updatePlaybackThere, { input }), 'updatePlayback');
      }
    }
  }

  /** Long lists are begun with their first songs, and the others follow. */
  async #replace({
    songIds,
    ...rest
  }: Omit<Extract<Command, { kind: 'replace' }>, 'kind'>): Promise<Answer<PayloadAnswer>> {
    const from = Math.max(0, Math.min(rest.startAt, songIds.length - mostSongs));
    const input = { ...rest, songIds: songIds.slice(from, from + mostSongs), startAt: rest.startAt - from };
    const others = songIds.slice(from + mostSongs);
    if (others.length > 0) this.#waiting.unshift({ kind: 'add', songIds: others, placement: 'LAST' });
    return payloadOf(await client.mutate(playSongsThere, { input }), 'playSongs');
  }
}

function payloadOf<Name extends string>(
  answer: Answer<Record<Name, PayloadAnswer>>,
  name: Name,
): Answer<PayloadAnswer> {
  return answer.ok ? { ...answer, data: answer.data[name] } : { ok: false, error: answer.error };
}
