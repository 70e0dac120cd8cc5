import { useEffect, useState } from 'react';
import { Button } from '../look/button.tsx';
import { copied } from '../look/copy.text.ts';
import { useTexts } from '../texts/use.texts.ts';

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see what is beside the button. */
  of: string;
  main?: boolean;
}

const shownMs = 3000;

/** Copies an address, and says so on itself. */
export function CopyButton({ text, of, main = false }: CopyButtonProps) {
  const { sharing } = useTexts();
  const [state, setState] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (state === 'none') return;
    const timer = setTimeout(() => setState('none'), shownMs);
    return () => clearTimeout(timer);
  }, [state]);
  const press = async () => setState((await copied(text)) ? 'copied' : 'failed');
  return (
    <>
      <Button
        kind={main ? 'main' : 'plain'}
        icon={state === 'copied' ? 'check' : 'link'}
        aria-label={sharing.copyOf(of)}
        onClick={() => void press()}
      >
        {{ none: sharing.copy, copied: sharing.copied, failed: sharing.notCopied }[state]}
      </Button>
      <span className="unseen" role="status">
        {state === 'copied' && sharing.copied}
        {state === 'failed' && sharing.notCopied}
      </span>
    </>
  );
}
