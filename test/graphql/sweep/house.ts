import { isRequiredArgument } from 'graphql';
import { sql } from 'kysely';
import {
  another,
  database,
  given,
  newAdministrator,
  newPerson,
  type Person,
} from '../../accounts/sessions/people.ts';
import type { TestApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import type { Arguments } from './schema-paths.ts';

export interface Sizes {
  /** Songs on the longest album. */
  tracks: number;
  /** Other albums, of two songs each, and as many artists. */
  albums: number;
  /** On the longest playlist. */
  items: number;
  /** Besides the owner, another user and an administrator. */
  people: number;
}

/** Something of everything, all of it connected. */
export interface House {
  owner: Person;
  other: Person;
  admin: Person;
  albumId: string;
  artistId: string;
  genreId: string;
  songId: string;
  playlistId: string;
  /** Of a message between the owner and somebody who is none of these. */
  messageId: string;
  /** Of a link to the playlist. */
  shareToken: string;
  /** Of a room of the owner's, with everybody else in it. */
  roomId: string;
  /** Of its invitation link. */
  roomToken: string;
}

export async function furnish(app: TestApp, sizes: Sizes): Promise<House> {
  const make = catalogFactory(app.orm);
  const album = make.album({ image: make.image() });
  const { artist } = album;
  const songs = Array.from({ length: sizes.tracks }, (_, index) =>
    make.song({
      ...{ album, trackNumber: index + 1, genre: 'Pop', image: index < 50 ? make.image() : null },
      // What plays goes on until the end of all tests.
      duration: 3600,
    }),
  );
  for (let index = 0; index < sizes.albums; index += 1) {
    const one = make.album({ image: make.image(), ...(index % 2 && { artist }) });
    make.song({ album: one, trackNumber: 1, artist: make.artist({ image: make.image() }) });
    make.song({ album: one, trackNumber: 2, artist });
  }
  await make.save();
  const [genre] = await app.orm.em.getConnection().execute<{ id: string }[]>('select id from genre');
  const owner = await newPerson(app);
  await another(app, owner);
  const [other, admin] = [await newPerson(app), await newAdministrator(app)];
  const people: Person[] = [];
  for (let index = 0; index < sizes.people; index += 1) people.push(await newPerson(app));
  const song = given(songs[0]);
  const { playlistId, messageId, shareToken } = await fill(app, {
    owner,
    people,
    songId: song.id,
    items: sizes.items,
  });
  const room = await openRoom(app, { owner, people, songs: songs.map(({ id }) => id) });
  return {
    ...room,
    owner,
    other,
    admin,
    albumId: album.id,
    artistId: artist.id,
    genreId: given(genre).id,
    songId: song.id,
    playlistId,
    messageId,
    shareToken,
  };
}

async function fill(
  app: TestApp,
  { owner, people, songId, items }: { owner: Person; people: Person[]; songId: string; items: number },
) {
  const asOwner = app.from({ token: owner.accessToken });
  let messageId = '';
  for (const person of people) {
    const { data } = await asOwner.query(
      'mutation ($to: ID!) { sendMessage(input: { receiverId: $to, content: "Hello" }) { message { id } } }',
      { to: person.id },
    );
    messageId = (data as { sendMessage: { message: { id: string } } }).sendMessage.message.id;
  }
  const lists = [...people, owner];
  let playlistId = '';
  for (const [index, person] of lists.entries()) {
    const { data } = await app
      .from({ token: person.accessToken })
      .query(
        'mutation ($name: String!, $songs: [ID!]) { createPlaylist(input: { name: $name, public: true, songIds: $songs }) { playlist { id } } }',
        { name: `Somewhere ${index}`, songs: [songId] },
      );
    playlistId = (data as { createPlaylist: { playlist: { id: string } } }).createPlaylist.playlist.id;
  }
  for (let index = 0; index < 6; index += 1) {
    await asOwner.query('mutation { createPlaylist(input: { name: "Nobody else" }) { playlist { id } } }');
  }
  await asOwner.query('mutation ($id: ID!) { likeSong(songId: $id) { song { id } } }', { id: songId });
  await asOwner.query('mutation ($id: ID!) { recordPlay(songId: $id) { play { id } } }', { id: songId });
  await sql`
    insert into playlist_item (id, playlist_id, song_id, position)
    select gen_random_uuid(), ${playlistId}, song.id, 'z' || lpad(place::text, 6, '0')
    from generate_series(1, ${items}) as place
    join (select id, row_number() over (order by id) as number, count(*) over () as total from song) as song
      on song.number = place % song.total + 1`.execute(database(app));
  const { data } = await asOwner.query(
    'mutation ($id: ID!) { createShareLink(input: { targetId: $id }) { shareLink { url } } }',
    { id: playlistId },
  );
  const { url } = (data as { createShareLink: { shareLink: { url: string } } }).createShareLink.shareLink;
  return { playlistId, messageId, shareToken: url.slice(-22) };
}

async function openRoom(
  app: TestApp,
  { owner, people, songs }: { owner: Person; people: Person[]; songs: string[] },
) {
  const asOwner = app.from({ token: owner.accessToken });
  const { data } = await asOwner.query(
    'mutation { createRoom(input: { name: "Somewhere" }) { room { id inviteUrl } } }',
  );
  const { id: roomId, inviteUrl } = (data as { createRoom: { room: { id: string; inviteUrl: string } } })
    .createRoom.room;
  await asOwner.query(
    'mutation ($room: ID!, $songs: [ID!]!) { playSongs(input: { roomId: $room, songIds: $songs }) { errors { code } } }',
    { room: roomId, songs: songs.slice(0, 100) },
  );
  await sql`insert into room_member (room_id, user_id, state) select ${roomId}::uuid, id, 'JOINED'
    from unnest(${people.map(({ id }) => id)}::uuid[]) id`.execute(database(app));
  await sql`insert into room_message (id, room_id, sender_id, content) select gen_random_uuid(), room_id, user_id, 'Hello'
    from room_member where room_id = ${roomId}`.execute(database(app));
  return { roomId, roomToken: inviteUrl.slice(-22) };
}

/** Arguments for every field that needs some, and the length of every page.
 * @throws for a field that needs others: it has to be added here. */
export function argumentsIn(house: House, first: number): Arguments {
  const needed: Readonly<Record<string, string>> = {
    'Query.album': `id: "${house.albumId}"`,
    'Query.artist': `id: "${house.artistId}"`,
    'Query.genre': `id: "${house.genreId}"`,
    'Query.song': `id: "${house.songId}"`,
    'Query.playlist': `id: "${house.playlistId}"`,
    'Query.user': `id: "${house.owner.id}"`,
    'Query.search': 'query: "somewhere"',
    'Query.searchSongs': 'query: "somewhere"',
    'Query.searchAlbums': 'query: "somewhere"',
    'Query.searchArtists': 'query: "somewhere"',
    'Query.searchPlaylists': 'query: "somewhere"',
    'Query.room': `id: "${house.roomId}"`,
    'Query.roomInvitation': `token: "${house.roomToken}"`,
    'Query.shared': `token: "${house.shareToken}"`,
    'Query.similarSongs': `songId: "${house.songId}"`,
    'Query.node': `id: "${house.playlistId}"`,
    'Query.nodes': `ids: ["${house.playlistId}", "${house.songId}", "${house.albumId}", "${house.messageId}"]`,
  };
  return ({ parent, field }) => {
    const name = `${parent}.${field.name}`;
    const required = field.args.filter(isRequiredArgument);
    if (required.length > 0 && !needed[name])
      throw new TypeError(`${name} needs arguments: add them to the house`);
    const length = field.args.find(({ name: argument }) => argument === 'first' || argument === 'limit');
    const most = length?.name === 'limit' ? 50 : 100;
    return [needed[name], length && `${length.name}: ${Math.min(first, most)}`].filter(Boolean).join(', ');
  };
}
