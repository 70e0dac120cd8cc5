import { BooleanInput, SearchInput, TextInput } from 'react-admin';
import { AlbumChoice } from '../albums/album.choice.tsx';
import { ArtistChoice } from '../artists/artist.choice.tsx';

/** The filters of the list of songs. */
export const songFilters = [
  <SearchInput key="title" source="title" alwaysOn placeholder="Search titles" />,
  <ArtistChoice key="artist" source="artistId" label="Artist" />,
  <AlbumChoice key="album" source="albumId" label="Album" />,
  <TextInput key="genre" source="genre" />,
  <BooleanInput key="featured" source="featured" defaultValue={true} label="On the featured shelf" />,
];
