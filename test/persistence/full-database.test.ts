import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { given } from '../support/given.ts';
import { smallDisk } from '../support/small-disk.ts';

const makeList = graphql(`
  mutation MakeListOnFullDisk($input: CreatePlaylistInput!) {
    createPlaylist(input: $input) { playlist { id } errors { code message } }
  }
`);
const myLists = graphql(`query MyListsOnFullDisk { me { playlists { totalCount nodes { id } } } }`);

// Without root no disk can be made that is full: then this is not tested.
const disk = await smallDisk(8_000_000);

describe.skipIf(!disk)('when the disk of the database is full', async () => {
  const { fill, free, folder } = given(disk ?? { folder: '', fill: async () => {}, free: async () => {} });
  const orm = await testDatabase();
  const app = await testApp({ orm });
  const admin = (sql: string) => orm.em.getConnection().execute<{ data_directory: string }[]>(sql);
  const space = `small_${randomBytes(8).toString('hex')}`;

  // Playlists alone are on the small disk: a full one for all would end the tests beside this.
  beforeAll(async () => {
    const [shown] = await admin('show data_directory');
    const { uid, gid } = statSync(given(shown).data_directory);
    const location = path.join(folder, 'space');
    mkdirSync(location);
    chownSync(location, uid, gid);
    await admin(`create tablespace ${space} location '${location}'`);
    await admin(`alter table playlist set tablespace ${space}`);
  });

  afterAll(async () => {
    await free();
    await admin('alter table playlist set tablespace pg_default');
    await admin(`drop tablespace ${space}`);
  });

  test('changes answer STORAGE_FULL and are not half done, reads go on, and changes do when there is room', async () => {
    const person = await newPerson(app);
    const user = app.from({ token: person.accessToken });
    const make = async () => {
      const description = randomBytes(900).toString('hex');
      const { data } = await user.query(makeList, { input: { name: 'List', description } });
      return given(data).createPlaylist;
    };
    const made = [given((await make()).playlist).id];
    await fill();
    let refused = await make();
    // There is room in what the table has taken already.
    while (refused.errors.length === 0) {
      made.push(given(refused.playlist).id);
      refused = await make();
    }
    expect(refused).toEqual({
      playlist: null,
      errors: [{ code: 'STORAGE_FULL', message: 'The server has no space left.' }],
    });
    expect(app.log.map(({ msg }) => msg)).toContain('The disk of the database is full');
    const lists = async () => given((await user.query(myLists)).data?.me).playlists;
    expect(await lists()).toMatchObject({ totalCount: made.length });

    await free();
    made.push(given((await make()).playlist).id);
    const { totalCount, nodes } = await lists();
    expect(totalCount).toBe(made.length);
    expect(nodes.map(({ id }) => id)).toContain(made.at(-1));
  });
});
