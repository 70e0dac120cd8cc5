import { Ctx, FieldResolver, Resolver, Root, registerEnumType } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { Album } from './albums/album.entity.ts';
import { AlbumField } from './albums/album-field.model.ts';
import { Artist } from './artists/artist.entity.ts';
import { ArtistField } from './artists/artist-field.model.ts';
import type { AlbumRow, ArtistRow, SongRow } from './catalog.rows.ts';
import { editedFieldsByAlbum, editedFieldsByArtist, editedFieldsBySong } from './edited-fields.loaders.ts';
import { Song } from './songs/song.entity.ts';
import { SongField } from './songs/song-field.model.ts';

const enumDescription = (noun: string) => `Fields of ${noun} that follow the tags until they are edited.`;
/** Each value is named after the field that it stands for. */
const named = (values: object, elsewhere: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.keys(values).map((value) => {
      const field = value.toLowerCase().replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
      return [value, { description: elsewhere[value] ?? `The field \`${field}\`.` }];
    }),
  );
registerEnumType(SongField, {
  name: 'SongField',
  description: enumDescription('a song'),
  valuesConfig: named(SongField, { ALBUM: 'The album of the song.', IMAGE: "The song's own picture." }),
});
registerEnumType(AlbumField, {
  name: 'AlbumField',
  description: enumDescription('an album'),
  valuesConfig: named(AlbumField, { DISC_TITLES: 'The titles of its discs.' }),
});
registerEnumType(ArtistField, {
  name: 'ArtistField',
  description: enumDescription('an artist'),
  valuesConfig: named(ArtistField),
});

const description = 'The fields that an administrator has edited: tags no longer change them.';

@Resolver(() => Song)
export class EditedSongResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @FieldResolver(() => [SongField], { nullable: true, description })
  async editedFields(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return (await context.loader(editedFieldsBySong).load(id))?.editedFields;
  }
}

@Resolver(() => Album)
export class EditedAlbumResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @FieldResolver(() => [AlbumField], { nullable: true, description })
  async editedFields(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(editedFieldsByAlbum).load(id))?.editedFields;
  }
}

@Resolver(() => Artist)
export class EditedArtistResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @FieldResolver(() => [ArtistField], { nullable: true, description })
  async editedFields(@Root() { id }: ArtistRow, @Ctx() context: RequestContext) {
    return (await context.loader(editedFieldsByArtist).load(id))?.editedFields;
  }
}
