import { expect, test } from 'vitest';
import { tonearmDocuments, type Workload } from '../../bench/peers-workloads.ts';
import { given } from '../accounts/sessions/people.ts';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const two = (index: number) => String(index).padStart(2, '0');
for (let index = 1; index <= 21; index += 1) {
  const artist = make.artist({ name: `Artist ${two(index)}` });
  const album = make.album({ title: `Album ${two(index)}`, artist, image: make.image() });
  for (let track = 1; track <= 10; track += 1)
    make.song({ title: `Song ${two(track)}`, album, trackNumber: track, image: make.image() });
}
await make.save();
const [ada, bob] = (await talkers(app, 2)).map(given);
const talker = given(ada);
for (let index = 1; index <= 21; index += 1) await talker.tell(given(bob), `Message ${two(index)}`);
const [album] = await app.orm.em
  .fork()
  .getConnection()
  .execute<{ id: string }[]>('select id from album limit 1');
const pages = await app.query<{ songs: { pageInfo: { endCursor: string } } }, unknown>(
  '{ songs(first: 20) { pageInfo { endCursor } } }',
);

const variables: Record<Workload, object> = {
  W1: { id: album?.id },
  W2: {},
  W3: { after: pages.data?.songs.pageInfo.endCursor },
  W4: { with: bob?.id },
  W5: { id: bob?.id },
};

// bench/peers.bench.ts measures the time of these requests. What they read and send is the same on all machines: one
// more statement, or a longer answer, should be on purpose.
test.each<[Workload, number, number]>([
  ['W1', 1, 4119],
  ['W2', 1, 81_558],
  ['W3', 1, 8469],
  ['W4', 1, 3579],
  ['W5', 1, 65],
])(
  'the request %s that is compared with Mercurius takes %i SQL statement and %i bytes',
  async (workload, count, bytes) => {
    const { errors, headers, statements } = await talker.query(
      tonearmDocuments[workload],
      variables[workload],
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(count);
    expect(Number(headers['content-length'])).toBe(bytes);
  },
);
