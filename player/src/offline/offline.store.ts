import { unwrap } from '@tonearm/client';
import { LyricsDocument } from '@tonearm/client/documents';
import { createStore, del, entries, set, setMany } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import { client } from '../api/client.ts';
import { FollowedValue } from '../app/followed.value.ts';
import { notice } from '../app/notice.store.ts';
import { renewedAddress } from '../playing/addresses.ts';
import type { PlayableSong } from '../playing/playable-song.ts';
import { currentSession } from '../session/session.store.ts';
import { currentLanguage } from '../texts/language.store.ts';
import { canKeep, keepFile, keptFile, pictureAddress, removeFile, UnreadableStore } from './kept.files.ts';
import type { KeptList, KeptSong, OfflineState, SongLyrics, StorageUse } from './kept.model.ts';
import { fetchThing, type Thing } from './offline.things.ts';

const songs = new Map<string, KeptSong>();
const lists = new Map<string, KeptList>();
/** Addresses of files of this device, for as long as the page is open. */
const blobs = new Map<string, string>();
const failed = new Set<string>();
/** Ids of which it is not known yet what they hold, each with the latest wish to keep it. */
const asking = new Map<string, symbol>();
let loading: { id: string; share: number; stop: AbortController } | null = null;
/** Counts the changes of all of these. */
const version = new FollowedValue(0);

const records = canKeep ? createStore('tonearm-offline', 'kept') : undefined;

/** What was kept in earlier visits. What is missing of it is fetched. */
const opened = open();

async function open(): Promise<void> {
  if (!records) return;
  const all = await entries<string, KeptSong | KeptList>(records).catch(() => []);
  for (const [key, record] of all) {
    if ('song' in record) songs.set(key, record);
    else lists.set(key, record);
  }
  changed();
  void work();
}

/** The address of a song's file on this device; null if it is not kept. */
export function keptAudio(songId: string): Promise<string | null> | null {
  if (!records) return null;
  // Before the records are read, nobody knows.
  if (version.get() === 0) return opened.then(() => keptAudio(songId));
  return typeof songs.get(songId)?.bytes === 'number' ? blobOf(songId) : null;
}

export function isKept(songId: string): boolean {
  return typeof songs.get(songId)?.bytes === 'number';
}

async function blobOf(songId: string): Promise<string | null> {
  const known = blobs.get(songId);
  if (known) return known;
  const file = await keptFile(songId);
  if (file) {
    const address = URL.createObjectURL(file);
    blobs.set(songId, address);
    return address;
  }
  // The browser made room.
  const kept = songs.get(songId);
  if (kept) await writeSong({ ...kept, bytes: null });
  void work();
  return null;
}

/** Keeps a song, an album or a playlist on this device.
 * @returns whether the server knew what that is. */
export async function keepOffline(id: string): Promise<boolean> {
  await opened;
  void navigator.storage?.persist?.();
  failed.delete(id);
  const wish = Symbol(id);
  asking.set(id, wish);
  changed();
  const thing = await thingOf(id);
  // It was removed meanwhile, or is asked for once more.
  if (asking.get(id) !== wish) return thing !== null;
  asking.delete(id);
  if (!thing) failed.add(id);
  else await take(thing, id);
  changed();
  void work();
  return thing !== null;
}

/** Null if the server does not know it, or cannot be asked. */
async function thingOf(id: string): Promise<Thing | null> {
  const thing = await fetchThing(id).catch(() => null);
  if (!thing?.list) return thing;
  return { ...thing, list: { ...thing.list, image: await keptPicture(thing.list.image) } };
}

/** Notes all of it at once: what is removed while it is written down is gone afterwards. */
async function take({ songs: found, list }: Thing, reason: string): Promise<void> {
  const taken = new Map<string, KeptSong | KeptList>();
  for (const song of found) {
    const before = songs.get(song.id);
    const reasons = [...new Set([...(before?.reasons ?? []), reason])];
    const kept = { bytes: null, at: Date.now(), ...before, song: before?.song ?? song, reasons };
    failed.delete(song.id);
    songs.set(song.id, kept);
    taken.set(song.id, kept);
  }
  if (list) {
    lists.set(list.id, list);
    taken.set(list.id, list);
  }
  if (records) await setMany([...taken], records);
}

/** Removes what was kept for this; a song stays while something else needs it. */
export async function removeOffline(id: string): Promise<void> {
  if (!records) return;
  asking.delete(id);
  if (lists.delete(id)) await del(id, records).catch(() => undefined);
  for (const songId of [...songs.keys()]) await dropReason(songId, id);
  changed();
}

export async function removeAllOffline(): Promise<void> {
  const ids = [...asking.keys(), ...lists.keys(), ...[...songs.values()].flatMap(({ reasons }) => reasons)];
  for (const id of new Set(ids)) await removeOffline(id);
}

async function forget(songId: string): Promise<void> {
  if (loading?.id === songId) loading.stop.abort();
  songs.delete(songId);
  failed.delete(songId);
  const blob = blobs.get(songId);
  if (blob) URL.revokeObjectURL(blob);
  blobs.delete(songId);
  if (records) await del(songId, records);
  await removeFile(songId);
}

/** Asks again what the kept lists hold: songs may have been added or removed. */
export async function refreshKeptLists(): Promise<void> {
  await opened;
  for (const list of lists.values()) {
    const thing = await thingOf(list.id);
    // It may have been removed meanwhile.
    if (!thing?.list || !lists.has(list.id)) continue;
    const now = new Set(thing.songs.map(({ id }) => id));
    await take({ ...thing, list: { ...thing.list, at: list.at, userId: list.userId } }, list.id);
    for (const id of list.songIds) if (!now.has(id)) await dropReason(id, list.id);
  }
  changed();
  void work();
}

async function dropReason(songId: string, reason: string): Promise<void> {
  const kept = songs.get(songId);
  if (!kept?.reasons.includes(reason)) return;
  const reasons = kept.reasons.filter((one) => one !== reason);
  if (reasons.length > 0) await writeSong({ ...kept, reasons });
  else await forget(songId);
}

/** Fetches what is missing, one song after the other. */
async function work(): Promise<void> {
  if (loading || !navigator.onLine) return;
  const next = [...songs.values()].find(({ bytes, song }) => bytes === null && !failed.has(song.id));
  if (!next) return;
  const { song } = next;
  const stop = new AbortController();
  loading = { id: song.id, share: 0, stop };
  changed();
  try {
    const bytes = await fetchAudio(song, stop.signal);
    const [image, lyrics] = [await keptPicture(song.image), await fetchLyrics(song.id)];
    // One that was removed and is to be kept again has lost its file.
    const kept = stop.signal.aborted ? undefined : songs.get(song.id);
    if (kept) await writeSong({ ...kept, song: { ...kept.song, image }, bytes, lyrics });
    else await removeFile(song.id);
  } catch (error) {
    if (navigator.onLine && !stop.signal.aborted) failed.add(song.id);
    // The others cannot be kept either; it is said once for all of them.
    if (error instanceof UnreadableStore) notice(currentLanguage().texts.offline.unreadable);
  }
  loading = null;
  changed();
  void work();
}

async function fetchAudio(song: PlayableSong, signal: AbortSignal): Promise<number> {
  const renewal = await renewedAddress(song.id);
  if (typeof renewal === 'string') throw new Error(`The audio is ${renewal}`);
  return keepFile(song.id, renewal.address, (share) => progress(share), signal);
}

async function fetchLyrics(songId: string): Promise<SongLyrics | null> {
  return unwrap(await client.query(LyricsDocument, { songId })).song?.lyrics ?? null;
}

function progress(share: number): void {
  if (!loading || share - loading.share < 0.02) return;
  loading.share = share;
  changed();
}

/** The placeholder remains if the picture cannot be had. */
async function keptPicture(image: PlayableSong['image']): Promise<PlayableSong['image']> {
  if (!image || image.url.startsWith('data:')) return image;
  try {
    const address = await pictureAddress(image.large);
    // There are no other widths of it.
    return { ...image, url: address, small: address, large: address, width: 64, height: 64 };
  } catch {
    return image;
  }
}

async function writeSong(kept: KeptSong): Promise<void> {
  songs.set(kept.song.id, kept);
  if (records) await set(kept.song.id, kept, records);
}

function changed(): void {
  version.set(version.get() + 1);
}

if (typeof addEventListener === 'function') {
  addEventListener('online', () => {
    failed.clear();
    void work();
  });
}

export interface Offline {
  /** Whether this browser can keep anything: it needs a secure connection. */
  supported: boolean;
  state: OfflineState;
  /** 0 to 1. */
  progress: number;
  keep(): void;
  remove(): void;
}

/** Whether a song, an album or a playlist is on this device, and what changes that. */
export function useOffline(id: string): Offline {
  useSyncExternalStore(version.subscribe, version.get);
  const { state, progress: share } = stateOf(id);
  return {
    supported: canKeep,
    state,
    progress: share,
    keep: () => void keepOffline(id),
    remove: () => void removeOffline(id),
  };
}

/** The words of a song that is on this device; undefined if it is not. */
export function useKeptLyrics(songId: string): SongLyrics | null | undefined {
  return useSyncExternalStore(version.subscribe, () => songs.get(songId)?.lyrics);
}

function stateOf(id: string): { state: OfflineState; progress: number } {
  if (asking.has(id)) return { state: 'waiting', progress: 0 };
  const list = lists.get(id);
  if (!list) return failed.has(id) ? { state: 'failed', progress: 0 } : songState(id);
  const states = list.songIds.map(songState);
  const total = states.reduce((sum, { progress }) => sum + progress, 0) / Math.max(1, states.length);
  if (states.every(({ state }) => state === 'kept')) return { state: 'kept', progress: 1 };
  if (states.some(({ state }) => state === 'loading')) return { state: 'loading', progress: total };
  const waits = states.some(({ state }) => state === 'waiting');
  return { state: waits ? 'waiting' : 'failed', progress: total };
}

function songState(id: string): { state: OfflineState; progress: number } {
  const kept = songs.get(id);
  if (!kept) return { state: 'none', progress: 0 };
  if (kept.bytes !== null) return { state: 'kept', progress: 1 };
  if (loading?.id === id) return { state: 'loading', progress: loading.share };
  return { state: failed.has(id) ? 'failed' : 'waiting', progress: 0 };
}

/** All that is kept for the user: lists, and songs that were kept for themselves. */
export function useKept(): { lists: KeptList[]; songs: KeptSong[]; all: KeptSong[]; bytes: number } {
  useSyncExternalStore(version.subscribe, version.get);
  const userId = currentSession().user?.id ?? null;
  const all = [...songs.values()].toSorted((one, other) => other.at - one.at);
  return {
    lists: [...lists.values()]
      .filter((list) => list.kind === 'album' || list.userId === userId)
      .toSorted((one, other) => other.at - one.at),
    songs: all.filter(({ song, reasons }) => reasons.includes(song.id)),
    all,
    bytes: all.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
  };
}

/** The songs of a kept list, as far as they are here. */
export function keptSongsOf(list: KeptList): PlayableSong[] {
  return list.songIds.flatMap((id) => songs.get(id)?.song ?? []);
}

/** What the browser allows this site to store; null if it does not say. */
export async function storageUse(): Promise<StorageUse | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, available: quota };
}
