import { EntityName, OptionalProps } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { AudioFile } from '../../media/audio-file.entity.ts';

/** A folder whose files songs came from. */
@Entity({ tableName: 'library_folder' })
export class LibraryFolder {
  [EntityName]?: 'LibraryFolder';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The bytes of its absolute path. */
  @Property({ type: 'blob', unique: 'library_folder_path_unique' })
  path!: Buffer;

  /** Whether its files are served in place: not those of imports, which were copied. */
  @Property({ type: 'boolean' })
  served!: boolean;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  scannedAt!: Date | null;
}

/** A file as it was when it was last read, and the song that it is. A file that is gone keeps its row, so that its song
 * is recognized when it comes back. */
@Entity({ tableName: 'library_file' })
@Index({
  name: 'library_file_path_unique',
  expression:
    'create unique index library_file_path_unique on library_file (folder_id, path) where missing_since is null',
})
@Index({ name: 'library_file_path_order', properties: ['folder', 'path'] })
@Index({ name: 'library_file_sound_index', properties: ['sound'] })
@Index({ name: 'library_file_audio_key_index', properties: ['audio'] })
@Index({ name: 'library_file_song_id_index', properties: ['song'] })
@Index({
  name: 'library_file_missing_order',
  expression:
    'create index library_file_missing_order on library_file (missing_since) where missing_since is not null',
})
export class LibraryFile {
  [EntityName]?: 'LibraryFile';
  [OptionalProps]?: 'readBy';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => LibraryFolder, { deleteRule: 'cascade', updateRule: 'no action' })
  folder!: LibraryFolder;

  /** The bytes of its path from the folder, which need not be UTF-8. */
  @Property({ type: 'blob' })
  path!: Buffer;

  @Property({ type: 'bigint' })
  size!: string;

  /** Nanoseconds. */
  @Property({ type: 'bigint' })
  mtimeNs!: string;

  @Property({ type: 'bigint' })
  ctimeNs!: string;

  @Property({ type: 'bigint' })
  inode!: string;

  /** Stands for the pictures and lyrics beside it; null if there are none. */
  @Property({ type: 'text', nullable: true })
  beside!: string | null;

  /** The hash of its sound. */
  @Property({ type: 'text', nullable: true })
  sound!: string | null;

  @ManyToOne(() => AudioFile, { nullable: true, deleteRule: 'restrict', updateRule: 'no action' })
  audio!: AudioFile | null;

  /** Null for a file that could not be read, and after an administrator deleted the song. */
  @ManyToOne(() => Song, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  song!: Song | null;

  /** Why it is no song. */
  @Property({ type: 'text', nullable: true })
  fault!: string | null;

  /** Stands for what the albums of the songs beside it may follow from; null for a song on no album. */
  @Property({ type: 'text', nullable: true })
  albumFacts!: string | null;

  /** The version of the reader that read it. */
  @Property({ type: 'smallint', default: 0 })
  readBy: number = 0;

  @Property({ type: 'Date', columnType: timestamp })
  firstSeen!: Date;

  /** When a scan last found it new, changed or moved; one that found it unchanged writes nothing. */
  @Property({ type: 'Date', columnType: timestamp })
  lastSeen!: Date;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  missingSince!: Date | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof LibraryFolder>, InferClassEntityDB<typeof LibraryFile> {}
}
