import { VerifyEmailDocument } from '@tonearm/client/documents';
import { useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { useMailToken } from './use.mail.token.ts';

/** Confirms an address. A person has to press a button: programs that look into mails open their links, too. */
export default function VerifyEmailPage() {
  const texts = useTexts();
  const words = texts.session;
  const { send, busy } = useSend();
  const { token, used } = useMailToken();
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState(false);
  usePageTitle(words.verify.title);

  async function confirm() {
    const answer = await send(VerifyEmailDocument, { token }, { tells: true });
    setFault(answer.ok ? undefined : faultText(answer.error, texts));
    setDone(answer.ok);
    if (answer.ok) used();
  }

  if (done) {
    return (
      <AccountCard title={words.verify.title}>
        <p role="status">{words.verify.done}</p>
        <p>
          <ButtonLink kind="main" href="/">
            {words.verify.on}
          </ButtonLink>
        </p>
      </AccountCard>
    );
  }
  if (!token) {
    return (
      <AccountCard title={words.verify.title}>
        <p role="status">{words.incomplete}</p>
      </AccountCard>
    );
  }
  return (
    <AccountCard title={words.verify.title}>
      <p>{words.verify.text}</p>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <p>
        <Button kind="main" busy={busy} onClick={confirm}>
          {words.verify.send}
        </Button>
      </p>
    </AccountCard>
  );
}
