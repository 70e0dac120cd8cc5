import AlbumIcon from '@mui/icons-material/Album';
import { Avatar } from '@mui/material';

/** A small picture; a note if there is none. It has no text of its own, because its subject is named next to it. */
export function Thumbnail({ url, size = 40 }: { url: string | undefined; size?: number }) {
  return (
    <Avatar
      variant="rounded"
      src={url}
      alt=""
      aria-hidden
      slotProps={{ img: { loading: 'lazy', width: size, height: size } }}
      sx={{ width: size, height: size }}
    >
      <AlbumIcon />
    </Avatar>
  );
}
