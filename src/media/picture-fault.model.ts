/** A picture can't be used, and the message says why: it is of a kind that is not accepted, has more pixels than
 * are unpacked, or is damaged. */
export class PictureFault extends Error {
  override name = 'PictureFault';

  constructor(
    readonly code: 'UNSUPPORTED_MEDIA' | 'TOO_LARGE' | 'INVALID',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
