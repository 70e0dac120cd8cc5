import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';

/** As the server takes them. */
const longest = 10_000;

interface ComposerProps {
  name: string;
  onSend: (content: string) => void;
}

/** Enter sends, and Shift with Enter begins a line. */
export function Composer({ name, onSend }: ComposerProps) {
  const { chat } = useTexts();
  const [content, setContent] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  // Who opened the conversation goes on here. On a phone, the keyboard would cover it.
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) box.current?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = content.trim();
    if (!text) return;
    onSend(text);
    setContent('');
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  };
  return (
    <form className="composer" onSubmit={submit}>
      <textarea
        ref={box}
        rows={1}
        maxLength={longest}
        aria-label={chat.messageTo(name)}
        placeholder={chat.placeholder}
        value={content}
        onChange={({ target }) => setContent(target.value)}
        onKeyDown={pressed}
      />
      <IconButton type="submit" icon="send" label={chat.send} disabled={!content.trim()} />
    </form>
  );
}
