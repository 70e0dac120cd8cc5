import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/query-core';
import { type ClientOptions, createClient, followMessages, pictureUrl, unwrap } from '@tonearm/client';
import {
  HomeDocument,
  LikedSongsDocument,
  SongsDocument,
  UpdateProfileDocument,
} from '@tonearm/client/documents';
import { entriesOf, likeOf, pagesOf, queryOf } from '@tonearm/client/tanstack';
import { expect } from 'vitest';
import { given } from '../support/given.ts';
import { type Driver, scriptedSession } from './scripted-session.ts';

await scriptedSession(tanstackDriver);

function tanstackDriver(options: ClientOptions): Driver {
  const client = createClient(options);
  let shownAgain: () => void = () => undefined;
  const queries = new QueryClient();
  const byTitle = { first: 2, orderBy: { by: 'TITLE', direction: 'ASC' } } as const;
  const list = new InfiniteQueryObserver(queries, pagesOf(client, SongsDocument, byTitle));
  const stop = list.subscribe(() => shownAgain());
  const shown = () => entriesOf(list.getCurrentResult().data, (page) => page.songs?.nodes);
  const titles = () => shown().map(({ title }) => title);
  return {
    client,
    async featured() {
      const { featuredSongs } = await queries.fetchQuery(queryOf(client, HomeDocument, {}));
      return given(featuredSongs).map(({ title }) => title);
    },
    async firstSongs() {
      await list.refetch();
      return titles();
    },
    async moreSongs() {
      await list.fetchNextPage();
      expect(list.getCurrentResult().hasNextPage).toBe(false);
      return titles();
    },
    like(title) {
      const { id: songId } = given(shown().find((one) => one.title === title));
      return new MutationObserver(queries, likeOf(client, queries)).mutate({ songId, liked: true });
    },
    showsLiked: (title) => given(shown().find((song) => song.title === title)).liked,
    onShown(listener) {
      shownAgain = listener;
    },
    async liked() {
      const { likedSongs } = await queries.fetchQuery(queryOf(client, LikedSongsDocument, {}));
      return given(likedSongs).nodes.map(({ title }) => title);
    },
    async showPicture(picture) {
      const answer = await client.mutate(UpdateProfileDocument, { input: { image: picture } });
      return pictureUrl(given(unwrap(answer).updateProfile.user?.image), 128);
    },
    follow: (listener) =>
      followMessages(client, { after: null }, { message: ({ content }) => listener(content) }),
    close() {
      stop();
      queries.clear();
    },
  };
}
