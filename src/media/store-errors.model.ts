/** The store does not answer, or refuses; the cause says why. */
export class MediaStoreError extends Error {
  override name = 'MediaStoreError';
  /** The status of the HTTP answer. */
  readonly statusCode: number = 503;
}
