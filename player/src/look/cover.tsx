import { type Picture, pictureSources, pictureUrl } from '@tonearm/client';
import { useState } from 'react';
import { blurredPicture } from './blurhash.ts';
import { Icon, type IconName } from './icon.tsx';

interface CoverProps {
  picture: (Picture & { blurhash?: string | null | undefined }) | null | undefined;
  /** Width on the screen, as `sizes` of an image says it, such as `48px` or `(width < 40rem) 45vw, 200px`. */
  sizes: string;
  /** Drawn where there is no picture. */
  icon?: IconName;
  /** For what is on the screen at once. */
  eager?: boolean;
  /** A name, where there is none beside it. */
  alt?: string;
  className?: string;
}

/** A square picture in the width that fits; its blurred colours until it is there. */
export function Cover({ picture, sizes, icon = 'album', eager = false, alt = '', className }: CoverProps) {
  const [failed, setFailed] = useState<string>();
  const classes = ['cover', className].filter(Boolean).join(' ');
  if (!picture || failed === picture.url) {
    return (
      <span className={`${classes} cover-empty`} {...(alt ? { role: 'img', 'aria-label': alt } : {})}>
        <Icon name={icon} />
      </span>
    );
  }
  const blurred = picture.blurhash ? blurredPicture(picture.blurhash) : undefined;
  return (
    <img
      className={classes}
      src={pictureUrl(picture, 256)}
      srcSet={pictureSources(picture)}
      sizes={sizes}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
      draggable={false}
      style={blurred ? { backgroundImage: `url(${blurred})` } : undefined}
      onError={() => setFailed(picture.url)}
    />
  );
}
