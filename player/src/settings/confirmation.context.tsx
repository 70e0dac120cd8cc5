import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { isOwnReturn } from '../session/sign.in.elsewhere.ts';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import {
  confirmElsewhereDocument,
  linkAccountDocument,
  linkedAccountsDocument,
  waysToConfirmDocument,
} from './elsewhere.operations.ts';

/** What a browser went to a service for, from the settings. */
export type Errand = 'link' | 'delete' | 'factor' | 'passkey' | 'password';

interface Confirmed {
  /** Goes where the password goes, for five minutes. */
  confirmation: string | undefined;
  confirm: (confirmation: string | undefined) => void;
  /** What the browser has come back for. */
  errand: string | undefined;
  /** Why nothing came of it. */
  fault: string | undefined;
}

const Context = createContext<Confirmed>({
  confirmation: undefined,
  confirm() {},
  errand: undefined,
  fault: undefined,
});

/** What stands for the password in the settings: asked for once, it is good for all of them for a while. It also takes what
 * a browser brings back from a service (`?for=…&code=…`). */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const { elsewhere: words } = texts.session;
  const [path, go] = useLocation();
  const [parameters] = useSearchParams();
  const { send } = useSend();
  const [confirmation, confirm] = useState<string>();
  const [come, setCome] = useState<{ errand: string; fault: string | undefined }>();
  const begun = useRef(false);

  async function comeBack(errand: string) {
    const [code, error] = [parameters.get('code'), parameters.get('error')];
    const own = isOwnReturn(parameters);
    // The code leaves the address, so that going back or a copied address does not carry it.
    go(path, { replace: true });
    const failed = (fault: string) => setCome({ errand, fault });
    if (own && error) return failed(words.faults[error] ?? words.refused);
    if (!own || !code) return failed(words.over);
    if (errand === 'link') {
      const { ok, error: refusal } = await send(
        linkAccountDocument,
        { code },
        { tells: true, refresh: [linkedAccountsDocument, waysToConfirmDocument] },
      );
      if (!ok) return failed(faultText(refusal, texts));
      notice(texts.settings.linked.done);
    } else {
      const answer = await send(confirmElsewhereDocument, { code }, { tells: true });
      if (!answer.ok) return failed(faultText(answer.error, texts));
      confirm(answer.data.confirmWithOidc.confirmation ?? undefined);
    }
    setCome({ errand, fault: undefined });
  }

  useEffect(() => {
    const errand = parameters.get('for');
    // A code works once, and React may run this again.
    if (!errand || begun.current) return;
    begun.current = true;
    void comeBack(errand);
  });

  const value = useMemo(
    () => ({ confirmation, confirm, errand: come?.errand, fault: come?.fault }),
    [confirmation, come],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useConfirmation(): Confirmed {
  return useContext(Context);
}

/** Whether a dialog is open: also once the browser has come back for it. */
export function useDialogFor(errand: Errand): [boolean, (open: boolean) => void] {
  const { errand: come } = useConfirmation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (come === errand) setOpen(true);
  }, [come, errand]);
  return [open, setOpen];
}
