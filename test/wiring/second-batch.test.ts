import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { rankForSearch } from '../../src/search/search.writes.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { given } from '../accounts/sessions/people.ts';
import { learn } from '../discovery/listening.ts';
import { countPlays } from '../library/counting.ts';
import { create, like, play } from '../library/library.operations.ts';
import { newListeners } from '../library/listeners.ts';
import { send } from '../messages/messages.operations.ts';
import { tallyAll } from '../stats/figures.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
const db = database(app.orm.em.fork());

/** Something of each kind that tables are derived from. Listeners of one batch hear songs of those before, too. */
async function addBatch(number: number): Promise<void> {
  const artist = catalog.artist({ name: `Artist of batch ${number}`, image: catalog.image() });
  const album = catalog.album({ title: `Collection${'abc'[number]} of batch ${number}`, artist });
  for (let track = 1; track <= 4; track += 1) {
    catalog.song({
      title: `Melody${'abcd'[track - 1]}${'xyz'[number]} ${number}`,
      album,
      trackNumber: track,
    });
  }
  await catalog.save();
  const { rows: songs } = await sql<{ id: string }>`select id from song order by id desc limit 6`.execute(db);
  const listeners = await newListeners(app, 3);
  for (const listener of listeners) {
    for (const { id } of songs) given((await listener.query(play, { songId: id })).data?.recordPlay.play);
    await listener.query(like, { songId: given(songs[0]).id });
    await listener.query(create, {
      input: { name: `Mixture${'abc'[number]}`, songIds: [given(songs[0]).id] },
    });
  }
  const [one, other] = listeners;
  for (const content of ['Hello', 'Are you there?']) {
    await given(one).query(send, { input: { receiverId: given(other).id, content } });
  }
}

/** As the jobs do it. */
async function derive(): Promise<void> {
  while ((await learnWords(app.orm.em.fork(), 100)) === 100);
  await countPlays(app);
  await rankForSearch(app.orm.em.fork());
  await learn(app);
  await tallyAll(app);
}

/** What a derived table holds, and what it is derived from, made anew: each as rows of a key and a value. */
const derived: Record<string, [derived: string, anew: string]> = {
  row_count: [
    `select table_name, sum(rows) from row_count group by 1`,
    `select 'artist', count(*) from artist union all select 'album', count(*) from album
     union all select 'song', count(*) from song union all select 'account', count(*) from account
     union all select 'message', count(*) from message union all select 'play', count(*) from play
     union all select 'listed_song', count(*) from listed_song union all select 'listed_album', count(*) from listed_album
     union all select 'listed_artist', count(*) from listed_artist`,
  ],
  stored_bytes: [
    `select table_name, sum(bytes) from stored_bytes group by 1`,
    `select 'audio_file', sum(size) from audio_file union all select 'image', sum(size) from image`,
  ],
  quarter_row_count: [
    `select table_name || quarter, sum(rows) from quarter_row_count group by 1`,
    `select 'account' || quarter_hour(created_at), count(*) from account group by 1
     union all select 'message' || quarter_hour(created_at), count(*) from message group by 1`,
  ],
  daily_stats: [
    `select day::text, plays from daily_stats`,
    `select (played_at at time zone 'UTC')::date::text, count(*) from play group by 1`,
  ],
  listening: [
    `select quarter::text, plays || ' by ' || listeners::text from listening`,
    `select quarter::text, sum(plays) || ' by ' || array(
       select count(*) filter (where gap is null or gap >= least) from unnest(array_agg(gap)) gap
       right join generate_series(1, 120) least on true group by least order by least
     )::text from (
       select quarter, plays, quarter - lag(quarter) over (partition by user_id order by quarter) as gap from (
         select user_id, quarter_hour(played_at) as quarter, count(*) as plays from play group by 1, 2
       ) heard
     ) gaps group by quarter`,
  ],
  listener_quarter: [
    `select quarter::text, count(*) from listener_quarter group by 1`,
    `select quarter_hour(played_at)::text, count(distinct user_id) from play group by 1`,
  ],
  daily_song_plays: [
    `select day || song_id::text, plays from daily_song_plays`,
    `select (played_at at time zone 'UTC')::date || song_id::text, count(*) from play group by 1`,
  ],
  'song.play_count': [
    `select id::text, play_count from song`,
    `select song_id::text, count(*) from play group by 1`,
  ],
  song_listener: [
    `select user_id || song_id::text, plays from song_listener`,
    `select user_id || song_id::text, count(*) from play group by 1`,
  ],
  song_trend: [
    `select song_id::text, round(score::numeric, 6) from song_trend`,
    `select song_id::text, round(log2_sum(trend / 3)::numeric, 6) from (
       select song_id, log2_sum(extract(epoch from played_at - timestamptz '2026-01-01Z')::float8 / 86400 / half_life_days * 3) as trend
       from play, discovery_state group by song_id, user_id) heard group by 1`,
  ],
  song_neighbours: [
    `select song_id::text, cardinality(neighbours) from song_neighbours`,
    `select one.song_id::text, count(distinct other.song_id) from play one
     join play other on other.user_id = one.user_id and other.song_id <> one.song_id group by 1`,
  ],
  conversation: [
    `select user_id || other_id::text, message_count || ' until ' || last_message_at from conversation`,
    `select user_id || other_id::text, count(*) || ' until ' || max(created_at) from (
       select sender_id as user_id, receiver_id as other_id, created_at from message
       union all select receiver_id, sender_id, created_at from message) sides group by user_id, other_id`,
  ],
  mailbox: [
    `select user_id::text, last_message_at from mailbox`,
    `select account.id::text, max(message.created_at) from account
     join message on account.id in (sender_id, receiver_id) group by 1`,
  ],
  'album_search.plays': [
    `select id::text, plays from album_search`,
    `select album_id::text, sum(play_count) from song group by 1`,
  ],
  'artist_search.plays': [
    `select id::text, plays from artist_search`,
    `select artist_id::text, sum(play_count) from song group by 1`,
  ],
  popular: [
    `select id::text, popular from song_search union all select id::text, popular from album_search`,
    `select id::text, true from song union all select id::text, true from album`,
  ],
  'titles that are searched': [
    `select id::text, title from song_search union all select id::text, title from album_search
     union all select id::text, title from artist_search union all select id::text, title from playlist_search`,
    `select id::text, search_text(title) from song union all select id::text, search_text(title) from album
     union all select id::text, search_text(name) from artist union all select id::text, search_text(name) from playlist`,
  ],
  search_word: [
    `select word, count(*) from search_word group by 1`,
    `select word, 1 + count(distinct overlay(word placing '' from letter for 1)) from (
       select distinct unnest(tsvector_to_array(words)) as word from (
         select words from song_search union all select words from album_search
         union all select words from artist_search union all select words from playlist_search) all_words
     ) found cross join lateral generate_series(1, char_length(word)) as letter
     where char_length(word) >= 4 and char_length(word) <= 40 group by 1`,
  ],
  'what waits': [
    `select 'plays', count(*) from new_play union all select 'words', count(*) from unlearned_word`,
    `select unnest(array['plays', 'words']), 0`,
  ],
};

async function read(query: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; value: string }>`
    select key, value::text as value from (${sql.raw(query)}) as entry (key, value)`.execute(db);
  return new Map(rows.map(({ key, value }) => [key, value] as const).sort());
}

for (const [number, batch] of ['first', 'second', 'third'].entries()) {
  test(`derived figures equal those computed again, after the ${batch} batch`, async () => {
    await addBatch(number);
    await derive();
    for (const [name, [is, anew]] of Object.entries(derived)) {
      const expected = await read(anew);
      expect(expected.size, name).toBeGreaterThan(0);
      expect([name, await read(is)]).toEqual([name, expected]);
    }
  });
}

test('late plays of a ranked day are in its ranks as well, however often', async () => {
  const { rows: songs } = await sql<{ id: string }>`select id from song order by id limit 3`.execute(db);
  const [user] = await newListeners(app, 1);
  for (let batch = 1; batch <= 3; batch += 1) {
    for (const [index, { id }] of songs.entries()) {
      for (let nth = 0; nth <= index; nth += 1) {
        await sql`insert into new_play (play_id, user_id, song_id, played_at)
          values (gen_random_uuid(), ${given(user).id}, ${id}, '2024-03-02T12:00:00Z')`.execute(db);
      }
    }
    await tallyAll(app);
    await closeDays(app.orm.em, new Date('2024-03-04T12:00:00Z'));
    const { rows } = await sql`
      select song_id as id, plays from daily_song_rank where day = '2024-03-02' order by rank`.execute(db);
    expect(rows).toEqual(songs.map(({ id }, index) => ({ id, plays: (index + 1) * batch })).reverse());
  }
});
