/** Says that the picture in the tags of a new song cannot be used. */
export const withoutCover = 'Added without a cover: the picture in its tags cannot be used';
