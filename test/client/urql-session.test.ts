import { type ClientOptions, createClient, pictureUrl } from '@tonearm/client';
import {
  HomeDocument,
  LikedSongsDocument,
  LikeSongDocument,
  MessageReceivedDocument,
  SongsDocument,
  type SongsQuery,
  UpdateProfileDocument,
} from '@tonearm/client/documents';
import { tonearmCache, tonearmExchange } from '@tonearm/client/urql';
import { type AnyVariables, Client, type OperationResult } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { expect } from 'vitest';
import { given } from '../support/given.ts';
import { type Driver, scriptedSession } from './scripted-session.ts';

await scriptedSession(urqlDriver);

function urqlDriver(options: ClientOptions & { url: string }): Driver {
  const client = createClient(options);
  const { url } = options;
  let shownAgain: () => void = () => undefined;
  const urql = new Client({ url, exchanges: [cacheExchange(tonearmCache()), tonearmExchange(client)] });
  const byTitle = { first: 2, orderBy: { by: 'TITLE', direction: 'ASC' } } as const;
  let page: SongsQuery | undefined;
  const unsubscribes: (() => void)[] = [];
  /** As a component does: all pages so far are shown by the last one. */
  const show = (after?: string) => {
    page = undefined;
    const query = urql.query(SongsDocument, { ...byTitle, ...(after && { after }) });
    unsubscribes.push(
      query.subscribe(({ data }) => {
        page = data;
        shownAgain();
      }).unsubscribe,
    );
  };
  const shown = () => page?.songs?.nodes ?? [];
  const titles = async () => {
    await expect.poll(() => page?.songs?.nodes.length).toBeGreaterThan(0);
    return shown().map(({ title }) => title);
  };
  return {
    client,
    featured: async () =>
      given(dataOf(await urql.query(HomeDocument, {})).featuredSongs).map(({ title }) => title),
    firstSongs() {
      show();
      return titles();
    },
    moreSongs() {
      show(given(page?.songs?.pageInfo.endCursor));
      return titles();
    },
    async like(title) {
      const { id } = given(shown().find((song) => song.title === title));
      dataOf(await urql.mutation(LikeSongDocument, { songId: id }));
    },
    showsLiked: (title) => shown().find((song) => song.title === title)?.liked ?? false,
    onShown(listener) {
      shownAgain = listener;
    },
    async liked() {
      const answer = await urql.query(LikedSongsDocument, {}, { requestPolicy: 'network-only' });
      return given(dataOf(answer).likedSongs).nodes.map(({ title }) => title);
    },
    async showPicture(picture) {
      const fractions: number[] = [];
      const answer = await urql.mutation(
        UpdateProfileDocument,
        { input: { image: picture } },
        { onProgress: (fraction: number) => fractions.push(fraction) },
      );
      expect(fractions.at(-1)).toBe(1);
      return pictureUrl(given(dataOf(answer).updateProfile.user?.image), 128);
    },
    follow: (listener) =>
      urql.subscription(MessageReceivedDocument, { after: null }).subscribe(({ data, error }) => {
        if (error) throw error;
        if (data) listener(data.messageReceived.content);
      }).unsubscribe,
    close() {
      for (const unsubscribe of unsubscribes) unsubscribe();
    },
  };
}

function dataOf<Data>({ data, error }: OperationResult<Data, AnyVariables>): Data {
  if (error) throw error;
  return given(data);
}
