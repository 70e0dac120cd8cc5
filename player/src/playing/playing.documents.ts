import { graphql } from '../generated/index.ts';

/** What may have changed since the song was queued. */
export const playingSong = graphql(`
  query PlayingSong($id: ID!) { song(id: $id) { id liked } }
`);
