import { Field, ObjectType } from 'type-graphql';
import { countedAbove } from '../api/cost.model.ts';
import { Album } from '../catalog/albums/album.entity.ts';
import { Artist } from '../catalog/artists/artist.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { Playlist } from '../library/playlists/playlist.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'The best matches of each kind, best first. Accents, case, word order and typing mistakes are tolerated.',
})
export class SearchResults {
  @Field(() => [Song], {
    description: 'Matched by title, artist name and album title.',
    complexity: countedAbove,
  })
  songs!: Song[];

  @Field(() => [Album], {
    description: 'Matched by title and artist name.',
    complexity: countedAbove,
  })
  albums!: Album[];

  @Field(() => [Artist], { description: 'Matched by name.', complexity: countedAbove })
  artists!: Artist[];

  @Field(() => [Playlist], {
    description: "Matched by name and description: public playlists and the viewer's own.",
    complexity: countedAbove,
  })
  playlists!: Playlist[];
}
