import { Avatar } from '@mui/material';

export interface Pictured {
  fullName: string;
  image?: { url: string } | null;
}

/** A user's picture, or the first letter of the name. It has no text of its own, because the name is next to it. */
export function UserPicture({ user: { fullName, image }, size = 36 }: { user: Pictured; size?: number }) {
  return (
    <Avatar src={image?.url} alt="" aria-hidden sx={{ width: size, height: size }}>
      {[...fullName][0]?.toUpperCase()}
    </Avatar>
  );
}
