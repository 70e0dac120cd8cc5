import { ApolloClient, InMemoryCache } from '@apollo/client';
import { type ClientOptions, createClient, pictureUrl } from '@tonearm/client';
import { setLiked, tonearmCache, tonearmLink } from '@tonearm/client/apollo';
import {
  HomeDocument,
  LikedSongsDocument,
  MessageReceivedDocument,
  SongsDocument,
  UpdateProfileDocument,
} from '@tonearm/client/documents';
import { expect } from 'vitest';
import { given } from '../support/given.ts';
import { type Driver, scriptedSession } from './scripted-session.ts';

await scriptedSession(apolloDriver);

function apolloDriver(options: ClientOptions): Driver {
  const client = createClient(options);
  let shownAgain: () => void = () => undefined;
  const apollo = new ApolloClient({ link: tonearmLink(client), cache: new InMemoryCache(tonearmCache()) });
  const songs = apollo.watchQuery({
    query: SongsDocument,
    variables: { first: 2, orderBy: { by: 'TITLE', direction: 'ASC' } },
  });
  const watched = songs.subscribe(() => shownAgain());
  const shown = () => given(songs.getCurrentResult().data?.songs?.nodes).map((song) => given(song));
  const titles = () => shown().map((song) => given(song.title));
  return {
    client,
    async featured() {
      const { data } = await apollo.query({ query: HomeDocument });
      return given(data?.featuredSongs).map((song) => song.title);
    },
    async firstSongs() {
      await expect.poll(() => songs.getCurrentResult().loading).toBe(false);
      return titles();
    },
    async moreSongs() {
      const { endCursor } = given(songs.getCurrentResult().data?.songs?.pageInfo);
      await songs.fetchMore({ variables: { after: endCursor ?? null } });
      await expect.poll(titles).toHaveLength(4);
      return titles();
    },
    like: (title) => setLiked(apollo, given(given(shown().find((song) => song.title === title)).id), true),
    showsLiked: (title) => given(shown().find((song) => song.title === title)).liked === true,
    onShown(listener) {
      shownAgain = listener;
    },
    async liked() {
      const { data } = await apollo.query({ query: LikedSongsDocument, fetchPolicy: 'network-only' });
      return given(data?.likedSongs).nodes.map((song) => song.title);
    },
    async showPicture(picture) {
      const fractions: number[] = [];
      const { data } = await apollo.mutate({
        mutation: UpdateProfileDocument,
        variables: { input: { image: picture } },
        context: { onProgress: (fraction: number) => fractions.push(fraction) },
      });
      expect(fractions.at(-1)).toBe(1);
      return pictureUrl(given(data?.updateProfile.user?.image), 128);
    },
    follow(listener) {
      const messages = apollo.subscribe({ query: MessageReceivedDocument, variables: { after: null } });
      const subscription = messages.subscribe(({ data }) => {
        if (data) listener(data.messageReceived.content);
      });
      return () => subscription.unsubscribe();
    },
    close: () => watched.unsubscribe(),
  };
}
