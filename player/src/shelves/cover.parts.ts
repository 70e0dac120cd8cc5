import { graphql } from '../generated/index.ts';

/** A picture in the widths that are served: `small` and `large` are for addresses that are signed one by one. */
export const coverPicture = graphql(`
  fragment CoverPicture on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }
`);
