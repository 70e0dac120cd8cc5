import { useEffect, useState } from 'react';
import { go, type Route } from '../route.ts';

/** Searches while the user types, a moment after the last key. */
export function SearchBox({ route }: { route: Route }) {
  const [text, setText] = useState(route.page === 'search' ? route.query : '');
  const [typed, setTyped] = useState(false);
  const searching = route.page === 'search';

  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => {
      setTyped(false);
      const query = text.trim();
      // Going back leaves the search, not each of its letters.
      if (query) go({ page: 'search', query }, { replace: searching });
    }, 200);
    return () => clearTimeout(timer);
  }, [typed, text, searching]);

  // A search opened by a link shows in the box, too.
  useEffect(() => {
    if (route.page === 'search') setText(route.query);
  }, [route]);

  return (
    <search>
      <input
        type="search"
        aria-label="Search"
        placeholder="Songs, albums, artists"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setTyped(true);
        }}
      />
    </search>
  );
}
