import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { findSongs } from './featured.operations.ts';

/** Milliseconds without typing before the server is queried. */
const rest = 200;

/** Songs that match the input, the best first. */
export function useSongSearch(typed: string) {
  const send = useSend();
  const [query, setQuery] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  return useQuery({
    queryKey: ['song search', query],
    queryFn: async ({ signal }) => answered((await send(findSongs, { query }, { signal })).search).songs,
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}
