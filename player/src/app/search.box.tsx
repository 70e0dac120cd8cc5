import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { IconButton } from '../look/icon.button.tsx';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { useShortcut } from './shortcut.store.ts';

/** Milliseconds after the last key before it is searched. */
const pauseMs = 200;

/** Searches while the user types. The text is in the address: a search can be shared, and gone back to. */
export function SearchBox() {
  const { app } = useTexts();
  const [location, go] = useLocation();
  const [parameters] = useSearchParams();
  const searching = location === '/search';
  const asked = searching ? (parameters.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [typed, setTyped] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', app.shortcuts.search, () => input.current?.select());

  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => {
      setTyped(false);
      const query = text.trim();
      // Going back leaves the search, not each of its letters.
      const kind = searching ? parameters.get('kind') : null;
      const address = new URLSearchParams({ q: query, ...(kind && { kind }) });
      if (query || searching) go(query ? `/search?${address}` : '/search', { replace: searching });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, text, searching, parameters, go]);

  // A search that is opened by a link shows in the box, too; the box is empty elsewhere.
  useEffect(() => {
    setText((before) => (before.trim() === asked ? before : asked));
  }, [asked]);

  const change = (value: string) => {
    setText(value);
    setTyped(true);
  };
  return (
    <search className="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={app.search}
        placeholder={app.searchHint}
        aria-keyshortcuts="/"
        enterKeyHint="search"
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      {text && (
        <IconButton
          icon="close"
          label={app.clearSearch}
          onClick={() => {
            change('');
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}
