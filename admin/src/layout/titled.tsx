import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Thumbnail } from './thumbnail.tsx';

interface TitledProps {
  title: string;
  /** Said below the title. */
  detail?: string;
  image: { url: string } | null | undefined;
  /** Further things below, and right behind the title. */
  below?: ReactNode;
  mark?: ReactNode;
}

/** A picture with a title beside it, in a row of a table. The title keeps enough room for its words. */
export function Titled({ title, detail, image, below, mark }: TitledProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 200 }}>
      <Thumbnail url={image?.url} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography variant="body2" sx={{ fontWeight: 500 }}>
          <span>{title}</span> {mark}
        </Typography>
        {detail && (
          <Typography variant="body2" color="text.secondary">
            {detail}
          </Typography>
        )}
        {below}
      </Box>
    </Box>
  );
}
