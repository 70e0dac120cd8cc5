/** The store does not answer, or refuses; the cause says why. */
export class MediaStoreError extends Error {
  override name = 'MediaStoreError';
  /** What HTTP requests are answered. */
  readonly statusCode: number = 503;
}
