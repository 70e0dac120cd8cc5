import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { findSongs } from './featured.operations.ts';

/** How long typing rests before the server is asked, in milliseconds. */
const rest = 200;

/** Songs that match what was typed, the best first. */
export function useSongSearch(typed: string) {
  const send = useSend();
  const [query, setQuery] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  return useQuery({
    queryKey: ['song search', query],
    queryFn: async ({ signal }) => (await send(findSongs, { query }, { signal })).search.songs,
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}
