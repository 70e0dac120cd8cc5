import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { Album } from '../albums/album.entity.ts';
import { Artist } from '../artists/artist.entity.ts';
import { Song } from '../songs/song.entity.ts';

/** What credits of songs and albums have in common. */
abstract class CreditColumns {
  [OptionalProps]?: 'role' | 'joinPhrase';

  /** From 1. */
  @PrimaryKey({ type: 'smallint' })
  position!: number;

  @ManyToOne(() => Artist, { deleteRule: 'restrict', updateRule: 'no action' })
  artist!: Artist;

  /** See `roleOf`. */
  @Property({ type: 'smallint', default: 0 })
  role: number = 0;

  /** Null for the artist's own name. */
  @Property({ type: 'text', nullable: true })
  creditedAs!: string | null;

  /** Printed after the name. */
  @Property({ type: 'text', default: '' })
  joinPhrase: string = '';

  @Property({ type: 'text', nullable: true })
  detail!: string | null;
}

const shortText = (column: string) => `char_length(${column}) >= 1 and char_length(${column}) <= 200`;

/** An artist of a song. A trigger gives a song that is written with an artist just that one. */
@Entity({ tableName: 'song_credit' })
@Check({ name: 'song_credit_position_check', expression: 'position > 0' })
@Check({ name: 'song_credit_role_check', expression: 'role >= 0 and role <= 11' })
@Check({ name: 'song_credit_credited_as_check', expression: shortText('credited_as') })
@Check({ name: 'song_credit_join_phrase_check', expression: 'char_length(join_phrase) <= 50' })
@Check({ name: 'song_credit_detail_check', expression: shortText('detail') })
@Index({ name: 'song_credit_artist_role_order', properties: ['artist', 'role', 'createdAt', 'song'] })
export class SongCredit extends CreditColumns {
  [EntityName]?: 'SongCredit';
  [PrimaryKeyProp]?: ['song', 'position'];

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  /** Of the song, so that an index holds the order of what an artist did in a role. */
  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;
}

/** An artist of an album. A trigger gives an album that is written with an artist just that one. */
@Entity({ tableName: 'album_credit' })
@Check({ name: 'album_credit_position_check', expression: 'position > 0' })
@Check({ name: 'album_credit_role_check', expression: 'role >= 0 and role <= 11' })
@Check({ name: 'album_credit_credited_as_check', expression: shortText('credited_as') })
@Check({ name: 'album_credit_join_phrase_check', expression: 'char_length(join_phrase) <= 50' })
@Check({ name: 'album_credit_detail_check', expression: shortText('detail') })
@Index({ name: 'album_credit_artist_index', properties: ['artist'] })
export class AlbumCredit extends CreditColumns {
  [EntityName]?: 'AlbumCredit';
  [PrimaryKeyProp]?: ['album', 'position'];

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongCredit | typeof AlbumCredit> {}
}
