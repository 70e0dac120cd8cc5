import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';

const app = await testApp({
  environment: { SERVER_NAME: 'Living room', AUDIO_MAX_BYTES: '2000000000', PICTURE_MAX_BYTES: '5000000' },
});

const aboutServer = graphql(`
  query AboutServer {
    serverInfo {
      name version registration catalog audioMaxBytes pictureMaxBytes
      oidcProviders { id name url(redirectUri: "https://client.example/back") }
    }
  }
`);

test('a client learns about the server before anybody has signed in', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const { data, errors, statements } = await app.query(aboutServer);
  expect(errors).toBeUndefined();
  expect(data?.serverInfo).toEqual({
    name: 'Living room',
    version,
    registration: 'OPEN',
    catalog: 'PUBLIC',
    audioMaxBytes: 2_000_000_000,
    pictureMaxBytes: 5_000_000,
    oidcProviders: [],
  });
  expect(statements).toEqual([]);
});
