import { Field, ObjectType } from 'type-graphql';
import { countedAbove } from '../api/cost.model.ts';
import { Album } from '../catalog/albums/album.entity.ts';
import { Artist } from '../catalog/artists/artist.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { Playlist } from '../library/playlists/playlist.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Best matches of each kind, best first; forgiving of accents, case, word order and typing mistakes.',
})
export class SearchResults {
  @Field(() => [Song], {
    description: 'Found by their titles, and by the names of their artists and albums.',
    complexity: countedAbove,
  })
  songs!: Song[];

  @Field(() => [Album], {
    description: "Found by their titles, and by their artists' names.",
    complexity: countedAbove,
  })
  albums!: Album[];

  @Field(() => [Artist], { description: 'Found by their names.', complexity: countedAbove })
  artists!: Artist[];

  @Field(() => [Playlist], {
    description: "Found by their names and descriptions: public ones, and the viewer's own.",
    complexity: countedAbove,
  })
  playlists!: Playlist[];
}
