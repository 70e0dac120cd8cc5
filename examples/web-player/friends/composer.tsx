import { type FormEvent, useEffect, useRef, useState } from 'react';

interface ComposerProps {
  fullName: string;
  /** @returns the error. */
  send: (content: string, clientId: string) => Promise<readonly { message: string }[]>;
}

/** An unsent message stays in the box, and is not sent twice on a retry. */
export function Composer({ fullName, send }: ComposerProps) {
  const [content, setContent] = useState('');
  const [fault, setFault] = useState<string>();
  const clientId = useRef(crypto.randomUUID());
  const box = useRef<HTMLInputElement>(null);

  // A user who opened the conversation by keyboard continues from here.
  useEffect(() => box.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!content.trim()) return;
    const [found] = await send(content, clientId.current).catch((error: Error) => [error]);
    setFault(found?.message);
    if (found) return;
    clientId.current = crypto.randomUUID();
    setContent('');
  }

  return (
    <form className="composer" onSubmit={submit}>
      {fault && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      <input
        ref={box}
        aria-label={`Message to ${fullName}`}
        placeholder="Message"
        autoComplete="off"
        value={content}
        onChange={({ target }) => {
          setContent(target.value);
          // A different text is a different message.
          clientId.current = crypto.randomUUID();
        }}
      />
      <button type="submit" className="primary">
        Send
      </button>
    </form>
  );
}
