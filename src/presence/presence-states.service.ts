import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { type UserRow, usersByIds } from '../accounts/account.queries.ts';
import { blockedWith } from '../accounts/blocks/block.queries.ts';
import { followsOf } from '../accounts/follows/follow.queries.ts';
import { Audience } from '../accounts/settings/audience.model.ts';
import { atMost } from '../api/entry-limit.model.ts';
import { albumsByIds, songsByIds } from '../catalog/catalog.queries.ts';
import type { AlbumRow, SongRow } from '../catalog/catalog.rows.ts';
import { type ImageRow, imagesByKeys } from '../media/media.queries.ts';
import type { PresenceRights } from './presence.policy.ts';
import { type PresenceRow, presencesOf } from './presence.queries.ts';

/** Milliseconds for which subscribers share a state that was read. A changed presence is read again at once; a
 * name or a title may be that old. */
const sharedMs = 1000;
const mostShared = 20_000;
const mostAtOnce = 500;

/** A presence with everything that subscribers show of it. */
export interface PresenceState {
  presence: PresenceRow;
  user: UserRow;
  song: SongRow | null;
  album: AlbumRow | null;
  /** The picture of the song or of its album. */
  images: readonly ImageRow[];
  /** Who may see it. */
  rights: PresenceRights;
  /** What is shown to those who may not, see `hiddenState`. */
  hidden?: PresenceState;
}

/** What those are told who may no longer see a presence: the same object for all of them. */
export function hiddenState(state: PresenceState): PresenceState {
  const { userId } = state.presence;
  const presence = { userId, online: false, lastSeenAt: null, songId: null };
  state.hidden ??= { ...state, presence, song: null, album: null, images: [] };
  return state.hidden;
}

/** Reads states for all subscribers of the process together: a change costs the same few statements for any number
 * of subscribers. */
export class PresenceStates {
  readonly #loader: DataLoader<string, PresenceState | null>;
  readonly #shared = new LRUCache<string, Promise<PresenceState | null>>({
    ...atMost(mostShared),
    ttl: sharedMs,
  });
  /** What shared promises have come to. */
  readonly #values = new WeakMap<Promise<PresenceState | null>, PresenceState | null>();

  constructor(orm: MikroORM) {
    this.#loader = new DataLoader((userIds) => readStates(orm.em.fork(), userIds), {
      maxBatchSize: mostAtOnce,
      cacheMap: this.#shared,
    });
  }

  /** Like `load`, but without waiting; undefined unless all of them were read a moment ago. */
  known(userIds: readonly string[]): (PresenceState | null)[] | undefined {
    const states: (PresenceState | null)[] = [];
    for (const userId of userIds) {
      const promise = this.#shared.get(userId);
      const state = promise && this.#values.get(promise);
      if (state === undefined) return undefined;
      states.push(state);
    }
    return states;
  }

  /** In the order of the ids; null for users who have never been online or were deleted. */
  async load(userIds: readonly string[]): Promise<(PresenceState | null)[]> {
    try {
      return await Promise.all(userIds.map((userId) => this.#loadOne(userId)));
    } catch (error) {
      for (const userId of userIds) this.forget(userId);
      throw error;
    }
  }

  async #loadOne(userId: string): Promise<PresenceState | null> {
    const loading = this.#loader.load(userId);
    // Meanwhile it may be forgotten and read again.
    const shared = this.#shared.get(userId);
    const state = await loading;
    if (shared) this.#values.set(shared, state);
    return state;
  }

  /** Makes the next read of the user fresh. */
  forget(userId: string): void {
    this.#loader.clear(userId);
  }

  forgetAll(): void {
    this.#loader.clearAll();
  }
}

async function readStates(em: EntityManager, userIds: readonly string[]): Promise<(PresenceState | null)[]> {
  const [presences, users] = await Promise.all([presencesOf(em, userIds), usersByIds(em, userIds)]);
  const rightsOf = await readRights(em, users);
  const songs = byKey(
    await listUnlessEmpty(
      songsByIds,
      em,
      presences.map(({ songId }) => songId),
    ),
    idOf,
  );
  const albumIds = [...songs.values()].map(({ albumId }) => albumId);
  const albums = byKey(await listUnlessEmpty(albumsByIds, em, albumIds), idOf);
  const pictured = [...songs.values(), ...albums.values()].map(({ imageKey }) => imageKey);
  const images = byKey(await listUnlessEmpty(imagesByKeys, em, pictured), ({ key }) => key);
  const presenceOf = byKey(presences, ({ userId }) => userId);
  const userOf = byKey(users, idOf);
  return userIds.map((userId) => {
    const [presence, user] = [presenceOf.get(userId), userOf.get(userId)];
    if (!presence || !user) return null;
    const song = songs.get(presence.songId ?? '') ?? null;
    const album = albums.get(song?.albumId ?? '') ?? null;
    const keys = [song?.imageKey, album?.imageKey];
    const pictures = keys.flatMap((key) => images.get(key ?? '') ?? []);
    return { presence, user, song, album, images: pictures, rights: rightsOf(user) };
  });
}

/** As a rule, there is nothing to look up. */
async function readRights(
  em: EntityManager,
  users: readonly UserRow[],
): Promise<(user: UserRow) => PresenceRights> {
  const choosy = users.filter(({ presenceAudience }) => presenceAudience === Audience.FOLLOWED);
  const concerned = users.filter(({ inBlocks }) => inBlocks);
  const [follows, blocks] = await Promise.all([
    listUnlessEmpty(followsOf, em, choosy.map(idOf)),
    listUnlessEmpty(blockedWith, em, concerned.map(idOf)),
  ]);
  const [followed, blocked] = [othersByUser(follows), othersByUser(blocks)];
  return ({ id, presenceAudience }) => ({
    audience: presenceAudience,
    followed: followed.get(id) ?? nobody,
    blocked: blocked.get(id) ?? nobody,
  });
}

const nobody: ReadonlySet<string> = new Set();

function othersByUser(
  pairs: readonly { userId: string; otherId: string }[],
): Map<string, ReadonlySet<string>> {
  const grouped = Map.groupBy(pairs, ({ userId }) => userId);
  return new Map([...grouped].map(([id, group]) => [id, new Set(group.map(({ otherId }) => otherId))]));
}

type Query<Row> = (em: EntityManager, keys: readonly string[]) => Promise<Row[]>;

/** Reads each existing key once. */
async function listUnlessEmpty<Row>(
  query: Query<Row>,
  em: EntityManager,
  keys: readonly (string | null)[],
): Promise<Row[]> {
  const wanted = [...new Set(keys.filter((key) => key !== null))];
  return wanted.length > 0 ? query(em, wanted) : [];
}

const idOf = ({ id }: { id: string }) => id;

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
