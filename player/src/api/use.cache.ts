import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Cache } from './cache.ts';

/** What the page knows. */
export function useCache(): Cache {
  const queries = useQueryClient();
  return useMemo(() => new Cache(queries), [queries]);
}
