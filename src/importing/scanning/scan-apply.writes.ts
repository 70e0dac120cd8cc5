import { sql } from 'kysely';
import { takePartInChanges, takeTurnsOverArtists } from '../../catalog/catalog.writes.ts';
import { creditsOfAlbum } from '../../catalog/credits/described-credits.model.ts';
import { type TagUpdate, updateAllFromTags } from '../../catalog/songs/tagged-song.writes.ts';
import { type PlacedAudio, recordPlacedAudios } from '../../media/media.service.ts';
import { isInLibrary } from '../../media/media-formats.model.ts';
import { database } from '../../persistence/database.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import type { CueTrack } from '../cue-sheet.model.ts';
import type { ImportServices } from '../import-outcome.model.ts';
import { taggedAlbum } from '../imported-song.writes.ts';
import { type PlacedSong, recordAllIn } from '../imported-songs.writes.ts';
import type { KnownFile } from './known-file.model.ts';
import { forgetFiles, refreshAvailability, saveFiles } from './known-file.writes.ts';
import type { Decision } from './scan-item.model.ts';

/** A decision, and what the catalog needs to know to follow it. */
export interface Step {
  decision: Decision;
  /** Undefined where the song stays as it is. */
  song: (PlacedSong & { tracks: readonly CueTrack[] }) | undefined;
}

/** Writes what was decided, together or not at all.
 * @param attempt the number of earlier attempts.
 * @returns the decisions whose songs changed. */
export async function applySteps(
  { em, store }: ImportServices,
  steps: readonly Step[],
  faulty: readonly { file: KnownFile; displaced: KnownFile[] }[],
  attempt: number,
): Promise<Set<Decision>> {
  return transaction(em, async (transaction) => {
    await takePartInChanges(transaction, attempt);
    await takeTurnsOverArtists(transaction, artistsOf(steps));
    const changed = new Set<Decision>();
    const made = await addNewSongs(transaction, store, steps, changed);
    for (const {
      decision: { file, songId },
    } of steps)
      file.songId = songId && (made.get(songId) ?? songId);
    await followFiles(transaction, store, steps, changed);
    const decisions = steps.map(({ decision }) => decision);
    await forgetFiles(
      transaction,
      decisions.flatMap(({ dropped }) => dropped.map(({ id }) => id)),
    );
    const files = [...decisions, ...faulty].flatMap(({ file, displaced }) => [...displaced, file]);
    await saveFiles(transaction, [...new Set(files)]);
    const before = decisions.flatMap((decision) => decision.before?.songId ?? []);
    await refreshAvailability(transaction, [...before, ...files.flatMap(({ songId }) => songId ?? [])]);
    return changed;
  });
}

function artistsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ song }) => (song ? namesOf(song) : []));
}

/** @returns the ids of new songs, by what stood for them. */
async function addNewSongs(
  transaction: Transaction,
  store: ImportServices['store'],
  steps: readonly Step[],
  changed: Set<Decision>,
): Promise<Map<string, string>> {
  const added = steps.flatMap(({ decision, song }) =>
    decision.verdict.kind === 'new' && song ? [{ decision, song }] : [],
  );
  if (added.length === 0) return new Map();
  const ids = await recordAllIn(
    transaction,
    store,
    added.map(({ song }) => song),
  );
  for (const { decision } of added) changed.add(decision);
  return new Map(added.map(({ decision }, index) => [decision.songId ?? '', ids[index] ?? '']));
}

/** Brings the songs that are there in line with their files. */
async function followFiles(
  transaction: Transaction,
  store: ImportServices['store'],
  steps: readonly Step[],
  changed: Set<Decision>,
): Promise<void> {
  const present = steps.filter(({ decision }) => decision.verdict.kind !== 'new');
  const audio = await audioOfSongs(transaction, present);
  let left = present.filter(({ song, decision }) => song && decision.file.songId !== null);
  while (left.length > 0) {
    // Of several files of one song, each is followed in turn.
    const round = [...new Map(left.toReversed().map((step) => [step.decision.file.songId, step])).values()];
    const updates = round.toReversed().flatMap((step) => updateOf(step, audio) ?? []);
    // Every flush looks at everything that is known: what is done need not be.
    transaction.em.clear();
    const outcomes = await updateAllFromTags(transaction, store, updates);
    for (const { decision } of round) {
      const outcome = outcomes.get(decision.file.songId ?? '');
      if (outcome === true) changed.add(decision);
      if (outcome === undefined) decision.file.songId = null;
    }
    left = left.filter((step) => !round.includes(step));
  }
  transaction.em.clear();
  await recordPlacedAudios(
    transaction,
    present.map(({ decision }) => placedAudio(decision)),
  );
}

function updateOf({ decision, song }: Step, known: ReadonlyMap<string, SongAudio>): TagUpdate | undefined {
  const { songId } = decision.file;
  if (!song || songId === null) return undefined;
  const { metadata, hashes } = decision.item.contents;
  const present = known.get(songId);
  const follows = present && followsFile(present, decision);
  const isOther = follows && (isInLibrary(present.key) || present.sound !== hashes.sound);
  const { audio: _, album, ...told } = song;
  const file = {
    ...told,
    album: album && taggedAlbum(album),
    // An editor has given the song other audio.
    metadata: follows || !present ? metadata : { ...metadata, duration: present.duration },
    ...(isOther && { audio: placedAudio(decision) }),
  };
  return { songId, file };
}

function placedAudio({ file, item }: Decision): PlacedAudio {
  const { metadata, hashes, identity } = item.contents;
  return { key: file.audioKey ?? '', metadata, size: identity.size, sound: hashes.sound };
}

interface SongAudio {
  songId: string;
  key: string;
  sound: string | null;
  duration: number;
}

async function audioOfSongs({ em }: Transaction, steps: readonly Step[]): Promise<Map<string, SongAudio>> {
  const ids = steps.flatMap(({ decision }) => decision.songId ?? []);
  const { rows } = await sql<SongAudio>`
    select song.id as "songId", audio_key as key, sound, duration
    from song join audio_file on audio_file.key = audio_key where song.id = any(${ids}::uuid[])`.execute(
    database(em),
  );
  return new Map(rows.map((row) => [row.songId, row]));
}

/** Whether a song still has the audio of this file, as it was or as it is. */
function followsFile(present: SongAudio, { before, item }: Decision): boolean {
  if (isInLibrary(present.key)) return true;
  return present.sound === item.contents.hashes.sound || (before !== null && present.sound === before.sound);
}

function namesOf({ description, album }: NonNullable<Step['song']>): string[] {
  const ofAlbum = album ? creditsOfAlbum(description, album.artist) : [];
  return [...description.credits.credits, ...ofAlbum].map(({ name }) => name);
}
