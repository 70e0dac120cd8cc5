import { Dialog } from '../look/dialog.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { useShortcuts } from './shortcut.store.ts';

const signs: Record<string, string> = {
  ' ': '␣',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Shift: '⇧',
};

/** Lists what the keys do on this page. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { app } = useTexts();
  const shortcuts = useShortcuts();
  return (
    <Dialog title={app.shortcuts.title} onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{does}</dt>
            <dd>
              {keys.split(/(?<=.)\+/).map((key) => (
                <kbd key={key}>{signs[key] ?? key.toUpperCase()}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
