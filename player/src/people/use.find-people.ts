import { useDeferredValue, useState } from 'react';
import { usePages } from '../api/use.pages.ts';
import { useSession } from '../session/use.session.ts';
import { peopleDocument } from './person.operations.ts';
import { useFollowing } from './use.following.ts';

/** So that a dialog stays short: a name finds the others. */
const mostShown = 8;

/** A few of those whom the viewer follows or, once something is typed, of everybody whose name fits.
 * @param present the ids of those who need not be found. */
export function useFindPeople(present: readonly string[]) {
  const { user } = useSession();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const followed = useFollowing(user?.id ?? '', { enabled: !search });
  const found = usePages(peopleDocument, { search }, (data) => data.users, { enabled: search !== '' });
  const { entries, loading, error, refetch } = search ? found : followed;
  const others = entries.filter(({ id }) => !present.includes(id)).slice(0, mostShown);
  return { text, setText, search, others, loading, error, refetch };
}
