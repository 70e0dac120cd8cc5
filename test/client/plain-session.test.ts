import { type ClientOptions, createClient, followMessages, pictureUrl, unwrap } from '@tonearm/client';
import {
  HomeDocument,
  LikedSongsDocument,
  LikeSongDocument,
  SongsDocument,
  type SongsQuery,
  UpdateProfileDocument,
} from '@tonearm/client/documents';
import { given } from '../accounts/sessions/people.ts';
import { type Driver, scriptedSession } from './scripted-session.ts';

await scriptedSession(plainDriver);

function plainDriver(options: ClientOptions): Driver {
  const client = createClient(options);
  let shown: () => void = () => undefined;
  type Page = NonNullable<SongsQuery['songs']>;
  const byTitle = { first: 2, orderBy: { by: 'TITLE', direction: 'ASC' } } as const;
  const songs: Page['nodes'] = [];
  const pages = client.pages(SongsDocument, byTitle, (data) => data.songs);
  const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title);
  const next = async () => {
    songs.push(...given((await pages.next()).value as Page | undefined).nodes);
    return titles(songs);
  };
  return {
    client,
    featured: async () => titles(given(unwrap(await client.query(HomeDocument)).featuredSongs)),
    firstSongs: next,
    moreSongs: next,
    async like(title) {
      const song = given(songs.find((one) => one.title === title));
      // A page without a cache keeps what it shows itself.
      song.liked = true;
      shown();
      const { likeSong } = unwrap(await client.mutate(LikeSongDocument, { songId: song.id }));
      song.liked = given(likeSong.song).liked;
    },
    showsLiked: (title) => given(songs.find((song) => song.title === title)).liked,
    onShown(listener) {
      shown = listener;
    },
    liked: async () => titles(given(unwrap(await client.query(LikedSongsDocument)).likedSongs).nodes),
    async showPicture(picture) {
      const fractions: number[] = [];
      const answer = await client.mutate(
        UpdateProfileDocument,
        { input: { image: picture } },
        { onProgress: (fraction) => fractions.push(fraction) },
      );
      if (fractions.at(-1) !== 1) throw new Error('No progress was reported');
      return pictureUrl(given(unwrap(answer).updateProfile.user?.image), 128);
    },
    follow: (listener) =>
      followMessages(client, { after: null }, { message: ({ content }) => listener(content) }),
  };
}
