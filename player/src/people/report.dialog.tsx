import type { RequestError } from '@tonearm/client';
import { type FormEvent, useId, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import type { DialogTarget } from '../app/dialog.store.ts';
import type { ReportReason } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { reportDocument } from './report.documents.ts';
import './people.css';

interface ReportDialogProps {
  target: DialogTarget;
  onClose: () => void;
}

const reasons: readonly ReportReason[] = [
  'SPAM',
  'HARASSMENT',
  'HATE',
  'SEXUAL',
  'VIOLENCE',
  'ILLEGAL',
  'OTHER',
];

/** Tells the administrators of a user, a message or a playlist. */
export function ReportDialog({ target, onClose }: ReportDialogProps) {
  const texts = useTexts();
  const { reporting, look } = texts;
  const { send, busy } = useSend();
  const [reason, setReason] = useState<ReportReason>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<RequestError>();
  const [done, setDone] = useState(false);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!reason);
    if (!reason || busy) return;
    const answer = await send(
      reportDocument,
      { input: { targetId: target.id, reason, ...(note.trim() && { note: note.trim() }) } },
      { tells: true, idempotent: true },
    );
    setError(answer.error);
    setDone(answer.ok);
  };
  if (done)
    return (
      <Dialog title={reporting.thanks} onClose={onClose}>
        <p role="status">{reporting.done}</p>
        <DialogActions>
          <Button kind="main" autoFocus onClick={onClose}>
            {look.close}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog title={reporting.title(target.name)} onClose={onClose}>
      <form className="report-form" onSubmit={(event) => void submit(event)}>
        <p className="soft">{reporting.hint}</p>
        <fieldset
          className="report-reasons"
          aria-describedby={missing && !reason ? `${id}-fault` : undefined}
        >
          <legend>{reporting.reason}</legend>
          {reasons.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-reason`}
                checked={reason === one}
                onChange={() => setReason(one)}
              />
              {reporting.reasons[one]}
            </label>
          ))}
        </fieldset>
        {missing && !reason && (
          <p id={`${id}-fault`} className="fault" role="alert">
            {reporting.reasonMissing}
          </p>
        )}
        <div className="field">
          <label htmlFor={`${id}-note`}>{reporting.note}</label>
          <textarea
            id={`${id}-note`}
            rows={3}
            maxLength={2000}
            value={note}
            onChange={({ target: { value } }) => setNote(value)}
          />
        </div>
        {error && (
          <p className="fault" role="alert">
            {faultText(error, texts)}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{look.cancel}</Button>
          <Button type="submit" kind="main" icon="flag" busy={busy}>
            {reporting.act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
