import type { RequestError } from '@tonearm/client';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../api/use.send.ts';
import type { DialogTarget } from '../app/dialog.store.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Choice, Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { Empty, Skeleton } from '../look/states.tsx';
import { signInPath } from '../session/return.path.ts';
import { useSession } from '../session/use.session.ts';
import { faultText, fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { CopyButton } from './copy.button.tsx';
import { createShareLink, type ShareLinkParts, shareLinksList } from './share.documents.ts';
import { ShareLinks } from './share.links.tsx';
import { useShareLinks } from './use.share-links.ts';
import './sharing.css';

interface ShareDialogProps {
  target: DialogTarget;
  onClose: () => void;
}

/** Makes links that show a song, an album or a playlist to anybody, and lists those that there are. */
export function ShareDialog({ target, onClose }: ShareDialogProps) {
  const { sharing, session } = useTexts();
  const { user } = useSession();
  const [location] = useLocation();
  const [made, setMade] = useState<ShareLinkParts>();
  return (
    <Dialog title={sharing.title(target.name)} onClose={onClose} wide>
      {user ? (
        <>
          {made ? (
            <NewLink link={made} name={target.name} onMore={() => setMade(undefined)} />
          ) : (
            <LinkForm target={target} onMade={setMade} />
          )}
          <LinksOf targetId={target.id} />
        </>
      ) : (
        <Empty icon="share" title={sharing.signIn}>
          <ButtonLink kind="main" href={signInPath(location)}>
            {session.signIn}
          </ButtonLink>
        </Empty>
      )}
    </Dialog>
  );
}

const ends = ['never', 'day', 'week', 'month', 'date'] as const;
type End = (typeof ends)[number];
const days: Partial<Record<End, number>> = { day: 1, week: 7, month: 30 };
const dayMs = 86_400_000;

function LinkForm({ target, onMade }: { target: DialogTarget; onMade: (link: ShareLinkParts) => void }) {
  const texts = useTexts();
  const { sharing } = texts;
  const { send, busy } = useSend();
  const [description, setDescription] = useState('');
  const [end, setEnd] = useState<End>('never');
  const [date, setDate] = useState('');
  const [error, setError] = useState<RequestError>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const expiresAt = endOf(end, date);
    const answer = await send(
      createShareLink,
      { input: { targetId: target.id, description, ...(expiresAt && { expiresAt }) } },
      { tells: true, refresh: [shareLinksList] },
    );
    const link = answer.ok ? answer.data.createShareLink.shareLink : undefined;
    setError(answer.error);
    if (link) onMade(link);
  };
  const fault = (field: string) => fieldFault(error, field, texts);
  const known = fault('description') ?? fault('expiresAt');
  return (
    <form className="share-form" onSubmit={(event) => void submit(event)}>
      <p className="soft">{sharing.hint}</p>
      <Field
        label={sharing.description}
        value={description}
        maxLength={500}
        fault={fault('description')}
        onChange={({ target: { value } }) => setDescription(value)}
      />
      <Choice
        label={sharing.end}
        value={end}
        options={ends.map((value) => ({ value, label: sharing.endings[value] }))}
        onChange={setEnd}
      />
      {end === 'date' && (
        <Field
          label={sharing.endDate}
          type="datetime-local"
          required
          value={date}
          fault={fault('expiresAt')}
          onChange={({ target: { value } }) => setDate(value)}
        />
      )}
      {error && !known && (
        <p className="fault" role="alert">
          {faultText(error, texts)}
        </p>
      )}
      <Button type="submit" kind="main" icon="link" busy={busy}>
        {sharing.create}
      </Button>
    </form>
  );
}

function endOf(end: End, date: string): string | undefined {
  const count = days[end];
  if (count !== undefined) return new Date(Date.now() + count * dayMs).toISOString();
  return end === 'date' && date ? new Date(date).toISOString() : undefined;
}

interface NewLinkProps {
  link: ShareLinkParts;
  name: string;
  onMore: () => void;
}

function NewLink({ link: { url }, name, onMore }: NewLinkProps) {
  const { sharing } = useTexts();
  const canSend = 'share' in navigator;
  return (
    <div className="share-new">
      <Field
        label={sharing.address}
        value={url}
        readOnly
        autoFocus
        onFocus={({ target }) => target.select()}
        hint={sharing.addressHint}
      />
      <div className="share-link-acts">
        <CopyButton main text={url} of={name} />
        {canSend && (
          <Button
            icon="share"
            // Whoever changes their mind has not failed.
            onClick={() => void navigator.share({ title: name, url }).catch(() => undefined)}
          >
            {sharing.send}
          </Button>
        )}
        <a className="button button-plain" href={url} target="_blank" rel="noreferrer">
          <Icon name="forward" />
          {sharing.open}
        </a>
        <Button kind="quiet" icon="plus" onClick={onMore}>
          {sharing.another}
        </Button>
      </div>
    </div>
  );
}

/** Those that there are to the same thing. */
function LinksOf({ targetId }: { targetId: string }) {
  const { sharing } = useTexts();
  const { entries, loading, hasMore, all } = useShareLinks();
  // They are listed by their age: older ones may be on any page.
  useEffect(() => {
    if (hasMore) void all();
  }, [hasMore, all]);
  const links = useMemo(() => entries.filter(({ target }) => target.id === targetId), [entries, targetId]);
  if (loading) return <Skeleton count={1} />;
  if (links.length === 0) return null;
  return (
    <section className="share-others" aria-label={sharing.linksTo}>
      <h3>{sharing.linksTo}</h3>
      <ShareLinks links={links} label={sharing.linksTo} ofOne />
    </section>
  );
}
