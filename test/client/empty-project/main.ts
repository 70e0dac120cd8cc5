import { createClient, followMessages, pictureUrl, unwrap } from '@tonearm/client';
import { HomeDocument, LikedSongsDocument, UpdateProfileDocument } from '@tonearm/client/documents';

const client = createClient();
const heading = document.querySelector('h1') as HTMLHeadingElement;
const show = () => {
  heading.textContent = client.session.user?.fullName ?? 'Signed out';
};
client.session.subscribe(show);

/** What the test does as the scripts of a page would. */
const page = {
  signUp: (email: string, password: string, fullName: string) =>
    client.session.signUp({ email, password, fullName }),
  resume: () => client.session.resume(),
  signOut: () => client.session.signOut(),
  /** Takes a token in place of the one it has. */
  take: async (accessToken: string) => {
    const { user } = client.session;
    const accessTokenExpiresAt = new Date(Date.now() + 900_000).toISOString();
    await client.session.take({ accessToken, accessTokenExpiresAt, refreshToken: null, user, errors: [] });
  },
  featured: async () => unwrap(await client.query(HomeDocument)).featuredSongs?.map(({ title }) => title),
  liked: async () => unwrap(await client.query(LikedSongsDocument)).likedSongs?.totalCount,
  showPicture: async (image: Blob) => {
    const fractions: number[] = [];
    const onProgress = (fraction: number) => fractions.push(fraction);
    const answer = await client.mutate(UpdateProfileDocument, { input: { image } }, { onProgress });
    const picture = unwrap(answer).updateProfile.user?.image;
    return { fractions, url: picture && pictureUrl(picture, 128) };
  },
  follow: () => {
    followMessages(
      client,
      {},
      { message: ({ content }) => document.querySelector('ol')?.append(`${content};`) },
    );
  },
};
Object.assign(window, { page });
