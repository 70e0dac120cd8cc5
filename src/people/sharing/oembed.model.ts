import { escaped } from '../../api/markup.model.ts';
import { authorOf, coverOf, embedAddress, embedSize, type ShareCard, titleOf } from './share-card.model.ts';

export type OembedFormat = 'json' | 'xml';

export const oembedTypes: Readonly<Record<OembedFormat, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** The most room that the page has in which it will be shown. */
export interface Room {
  width: number;
  height: number;
}

/** The answer for a link (oembed.com, version 1.0): how another page shows a player of it. */
export function oembed(card: ShareCard, format: OembedFormat, room: Room): string {
  const facts = describe(card, room);
  if (format === 'json') return JSON.stringify(facts);
  const elements = Object.entries(facts).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}

function describe(card: ShareCard, room: Room): Record<string, string | number> {
  const { server, facts } = card;
  const width = Math.min(embedSize.width, room.width);
  const height = Math.min(embedSize.height, room.height);
  const cover = coverOf(card);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: server.name,
    provider_url: server.origin,
    title: titleOf(facts),
    author_name: authorOf(facts),
    // A link may end at any moment: whoever keeps the answer asks again soon.
    cache_age: 300,
    ...(cover && { thumbnail_url: cover.url, thumbnail_width: cover.width, thumbnail_height: cover.height }),
    width,
    height,
    html: frame(embedAddress(card), titleOf(facts), { width, height }),
  };
}

function frame(address: string, title: string, { width, height }: Room): string {
  const attributes = `src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}"`;
  return `<iframe ${attributes} loading="lazy" allow="autoplay; encrypted-media" style="border:0;border-radius:10px"></iframe>`;
}
