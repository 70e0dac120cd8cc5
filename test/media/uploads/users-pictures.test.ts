import { expect, test } from 'vitest';
import { newPerson } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/index.ts';
import { testApp } from '../../support/app.ts';
import { makeCover } from '../../support/audio-files.ts';
import { given } from '../../support/given.ts';
import { listen } from '../../support/http.ts';
import { fileOf, upload } from '../../support/upload.ts';

const app = await testApp();
const url = await listen(app);

const usersWithPictures = graphql(`
  query UsersWithPictures($first: Int!) {
    users(first: $first, includeViewer: true) { nodes { image { url } } }
  }
`);

const showOne = graphql(`
  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }
`);

test('the pictures of many users take no more statements than those of one', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => newPerson(app)));
  for (const [index, { accessToken: token }] of people.entries()) {
    const image = fileOf(await makeCover(index % 2 ? 'red' : 'blue'), 'me.png');
    await upload(url, showOne, { input: { image } }, { token });
  }
  const viewer = app.from({ token: people[0]?.accessToken ?? '' });
  for (const first of [1, 3, 10]) {
    const { data, statements } = await viewer.query(usersWithPictures, { first });
    expect(given(data?.users).nodes.map(({ image }) => image !== null)).toEqual(Array(first).fill(true));
    expect(statements).toHaveLength(2);
  }
});
