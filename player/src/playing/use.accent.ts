import { type CSSProperties, useMemo, useSyncExternalStore } from 'react';
import { accentOf } from './accent.ts';

const grounds = ['--color-ground', '--color-raised', '--color-higher'];

/** The cover's colour in place of the accent, for the screen of a song. */
export function useAccent(blurhash: string | null | undefined): CSSProperties {
  const colours = useSyncExternalStore(onScheme, groundColours);
  return useMemo(() => {
    const accent = blurhash ? accentOf(blurhash, colours.split(' ')) : null;
    if (!accent) return {};
    return { '--color-accent': accent.accent, '--color-on-accent': accent.onAccent } as CSSProperties;
  }, [blurhash, colours]);
}

function groundColours(): string {
  const style = getComputedStyle(document.documentElement);
  return grounds.map((name) => style.getPropertyValue(name).trim() || '#000000').join(' ');
}

/** By the system, or by the user's choice, which is on the root. */
function onScheme(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(listener);
  system.addEventListener('change', listener);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', listener);
    chosen.disconnect();
  };
}
