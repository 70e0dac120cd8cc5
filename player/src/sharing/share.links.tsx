import { useState } from 'react';
import { Link } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { CopyButton } from './copy.button.tsx';
import { revokeShareLink, type ShareLinkParts, shareLinksList } from './share.documents.ts';
import './sharing.css';

interface ShareLinksProps {
  links: readonly ShareLinkParts[];
  label: string;
  /** Whether what they show is said elsewhere already. */
  ofOne?: boolean;
}

/** Links with what became of them. Each can be copied again, and revoked. */
export function ShareLinks({ links, label, ofOne = false }: ShareLinksProps) {
  return (
    <ul className="share-links" aria-label={label}>
      {links.map((link) => (
        <ShareLinkRow key={link.id} link={link} ofOne={ofOne} />
      ))}
    </ul>
  );
}

function ShareLinkRow({ link, ofOne }: { link: ShareLinkParts; ofOne: boolean }) {
  const { sharing } = useTexts();
  const format = useFormat();
  const [asking, ask] = useState(false);
  const { url, target, description, createdAt, expiresAt, visits, lastVisitedAt } = link;
  const name = nameOf(target);
  const over = expiresAt != null && new Date(expiresAt) <= new Date();
  const facts = [
    expiresAt && (over ? sharing.ended(format.moment(expiresAt)) : sharing.ends(format.moment(expiresAt))),
    sharing.visits(visits),
    lastVisitedAt && sharing.visited(format.ago(lastVisitedAt)),
    sharing.made(format.date(createdAt)),
  ];
  return (
    <li className="share-link">
      {!ofOne && <Cover picture={target.image} sizes="48px" icon={iconOf(target)} />}
      <span className="share-link-names">
        {!ofOne && (
          <Link href={pathOf(target)} className="share-link-name ellipsis" dir="auto">
            {name}
          </Link>
        )}
        {description && (
          <span className="share-link-text" dir="auto">
            {description}
          </span>
        )}
        {ofOne && <span className="share-link-address ellipsis">{url.replace(/^https?:\/\//, '')}</span>}
        <span className={over ? 'share-link-facts fault' : 'share-link-facts'}>
          {facts.filter(Boolean).join(' · ')}
        </span>
      </span>
      {asking ? (
        <Revoking link={link} name={name} onCancel={() => ask(false)} />
      ) : (
        <span className="share-link-acts">
          {!over && <CopyButton text={url} of={description || name} />}
          <Button kind="quiet" aria-label={sharing.revokeOf(description || name)} onClick={() => ask(true)}>
            {over ? sharing.forget : sharing.revoke}
          </Button>
        </span>
      )}
    </li>
  );
}

interface RevokingProps {
  link: ShareLinkParts;
  name: string;
  onCancel: () => void;
}

/** A link that was revoked cannot come back, so it is asked for twice. */
function Revoking({ link, name, onCancel }: RevokingProps) {
  const { sharing, look } = useTexts();
  const { send, busy } = useSend();
  const revoke = () =>
    send(
      revokeShareLink,
      { id: link.id },
      {
        idempotent: true,
        optimistic: (cache) =>
          cache.change(shareLinksList, ({ shareLinks }) => ({
            shareLinks: shareLinks && {
              ...shareLinks,
              nodes: shareLinks.nodes.filter(({ id }) => id !== link.id),
              totalCount: shareLinks.totalCount - 1,
            },
          })),
        refresh: [shareLinksList],
      },
    );
  return (
    <fieldset className="share-link-acts" aria-label={sharing.revokeAsk(name)}>
      <span className="share-link-ask">{sharing.revokeHint}</span>
      <Button kind="quiet" onClick={onCancel}>
        {look.cancel}
      </Button>
      <Button kind="danger" busy={busy} autoFocus onClick={() => void revoke()}>
        {sharing.revoke}
      </Button>
    </fieldset>
  );
}

type Target = ShareLinkParts['target'];

function nameOf(target: Target): string {
  return target.__typename === 'Playlist' ? target.name : target.title;
}

function iconOf({ __typename }: Target) {
  return __typename === 'Playlist' ? 'playlist' : 'album';
}

/** Songs have no page of their own. */
function pathOf(target: Target): string {
  if (target.__typename === 'Album') return `/albums/${target.id}`;
  if (target.__typename === 'Playlist') return `/playlists/${target.id}`;
  return target.album ? `/albums/${target.album.id}` : `/artists/${target.artist.id}`;
}
