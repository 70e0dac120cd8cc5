import { createClient, unwrap } from '@tonearm/client';
import { ViewerDocument } from '@tonearm/client/documents';

// Signs in, and refreshes: node examples/plain/sign.in.ts http://localhost:4000 me@example.org my-password
// With a second factor, a code of the app follows the password.
const [url = '', email = '', password = '', code = ''] = process.argv.slice(2);
const client = createClient({ url });

const signedIn = await client.session.signIn({ email, password });
if (signedIn.ok) {
  const { challenge } = signedIn.data;
  if (challenge) unwrap(await client.session.completeSignIn({ challenge: challenge.token, code }));
  const { me } = unwrap(await client.query(ViewerDocument));
  console.log(`Signed in as ${me?.fullName} (${me?.email})`);

  // Requests do this by themselves when it is time.
  await client.session.renewedToken(await client.session.accessToken());
  const again = unwrap(await client.query(ViewerDocument));
  console.log(`Refreshed, and still ${again.me?.fullName}`);
} else {
  console.error(signedIn.error.of('password') ?? signedIn.error.message);
  process.exitCode = 1;
}
