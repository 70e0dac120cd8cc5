import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { createClient, pictureUrl, unwrap } from '@tonearm/client';
import { UpdateProfileDocument } from '@tonearm/client/documents';

// Sets the profile picture: node examples/plain/upload.ts http://localhost:4000 me@example.org my-password me.png
const [url = '', email = '', password = '', picture = ''] = process.argv.slice(2);
const client = createClient({ url });
unwrap(await client.session.signIn({ email, password }));

const image = new File([await openAsBlob(picture)], path.basename(picture));
const answer = await client.mutate(
  UpdateProfileDocument,
  { input: { image } },
  // Called again and again in browsers, and at both ends elsewhere.
  {
    onProgress: (fraction) =>
      process.stderr.isTTY && process.stderr.write(`\r${Math.round(fraction * 100)} % `),
  },
);
if (answer.ok) {
  const shown = answer.data.updateProfile.user?.image;
  if (shown) console.log(`${shown.width} × ${shown.height}: ${pictureUrl(shown, 256)}`);
} else {
  for (const { code, message } of answer.error.userErrors) console.log(`${code}: ${message}`);
}
