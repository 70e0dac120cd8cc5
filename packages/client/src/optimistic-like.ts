/** What the server will answer to a like, as normalized caches read it. */
export function likeAnswer(id: string, liked: boolean) {
  return {
    __typename: 'SongPayload' as const,
    song: { __typename: 'Song' as const, id, liked },
    errors: [],
  };
}
