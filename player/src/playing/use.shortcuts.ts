import { useLocation } from 'wouter';
import { useShortcut } from '../app/shortcut.store.ts';
import { useTexts } from '../texts/use.texts.ts';
import { repeatAfter } from './controls.tsx';
import { player } from './player.ts';

const seekSeconds = 5;
const volumeStep = 0.05;

/** The keys of the player; `?` lists them. */
export function usePlayerShortcuts(): void {
  const { shortcuts: texts } = useTexts().playing;
  const [, go] = useLocation();
  const louder = (step: number) => player.setVolume(Math.round((player.state.volume + step) * 100) / 100);
  useShortcut(' ', texts.toggle, player.transport.toggle);
  useShortcut('ArrowLeft', texts.back, () => player.transport.seek(player.position - seekSeconds));
  useShortcut('ArrowRight', texts.forward, () => player.transport.seek(player.position + seekSeconds));
  useShortcut('Shift+ArrowLeft', texts.previous, player.transport.previous);
  useShortcut('Shift+ArrowRight', texts.next, player.transport.next);
  useShortcut('Shift+ArrowUp', texts.louder, () => louder(volumeStep));
  useShortcut('Shift+ArrowDown', texts.quieter, () => louder(-volumeStep));
  useShortcut('m', texts.mute, () => player.setMuted(!player.state.muted));
  useShortcut('s', texts.shuffle, () => player.edits.setShuffled(!player.state.shuffled));
  useShortcut('r', texts.repeat, () => player.setRepeat(repeatAfter[player.state.repeat]));
  useShortcut('q', texts.queue, () => go('/playing'));
}
