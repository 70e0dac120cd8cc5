import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@tonearm/client';
import { ServerInfoDocument } from '@tonearm/client/documents';
import { client } from '../api/client.ts';

/** Whether a password lets in on this server; undefined until it is known. */
export function usePasswordSignIn(): boolean | undefined {
  const { data, isError } = useQuery({
    queryKey: ['password sign-in'],
    queryFn: async () => unwrap(await client.query(ServerInfoDocument)).serverInfo?.passwordSignIn ?? true,
  });
  return data ?? (isError || undefined);
}
