/** A picture cannot be used. The message says why: its type is not accepted, it has too many pixels, or it is
 * damaged. */
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
