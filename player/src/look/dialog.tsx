import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../texts/use.texts.ts';
import { IconButton } from './icon.button.tsx';

interface DialogProps {
  title: string;
  /** Asked for by Escape, the cross, and a press beside the dialog. */
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

/** A dialog over the page, which waits meanwhile. It is open while it exists, and gives the focus back. */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const { look } = useTexts();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same.
    <dialog
      ref={element}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className="dialog-content">
        <header className="dialog-head">
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={look.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** The buttons at the foot of a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <footer className="dialog-actions">{children}</footer>;
}
