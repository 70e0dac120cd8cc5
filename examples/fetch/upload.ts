import { openAsBlob } from 'node:fs';
import path from 'node:path';
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { graphql } from '../generated/index.ts';
import { Account } from './account.ts';
import { dataOf } from './ask.ts';
import { multipart } from './multipart.ts';

// Sets the profile picture: node examples/fetch/upload.ts http://localhost:4000 me@example.org my-password me.png
const [url = '', email = '', password = '', picture = ''] = process.argv.slice(2);
const api = `${url}/graphql`;

const showPicture = graphql(`
  mutation FetchShowPicture($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      user { image { url(width: 256) width height } }
      errors { code message field }
    }
  }
`);

const account = await Account.open(api, email, password);
const variables: VariablesOf<typeof showPicture> = {
  input: { image: new File([await openAsBlob(picture)], path.basename(picture)) },
};
const response = await fetch(api, {
  method: 'POST',
  // No content-type: fetch sets it, with the boundary of the parts.
  headers: { authorization: `Bearer ${await account.accessToken()}`, 'apollo-require-preflight': 'true' },
  body: multipart(print(showPicture), variables),
});
const { updateProfile } = await dataOf<ResultOf<typeof showPicture>>(response);
for (const { code, message } of updateProfile.errors) console.log(`${code}: ${message}`);
const image = updateProfile.user?.image;
if (image) console.log(`${image.width} × ${image.height}: ${image.url}`);
