import { graphql } from '../generated/index.ts';
import { Account } from './account.ts';
import { ask } from './ask.ts';

// Signs in, and refreshes: node examples/fetch/sign.in.ts http://localhost:4000 me@example.org my-password
const [url = '', email = '', password = ''] = process.argv.slice(2);
const api = `${url}/graphql`;

const whoAmI = graphql(`
  query FetchWhoAmI { me { fullName email } }
`);

const account = await Account.open(api, email, password);
const { me } = await ask(api, whoAmI, {}, await account.accessToken());
console.log(`Signed in as ${me?.fullName} (${me?.email})`);

await account.refresh();
const again = await ask(api, whoAmI, {}, await account.accessToken());
console.log(`Refreshed, and still ${again.me?.fullName}`);
