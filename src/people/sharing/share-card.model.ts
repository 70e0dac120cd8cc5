import { escaped } from '../../api/markup.model.ts';
import { coverPath, embedPath, sharePath } from './share-address.model.ts';
import type { SharedFacts } from './shared-page.queries.ts';

/** The size in pixels of a player within other pages. */
export const embedSize = { width: 352, height: 152 } as const;

/** The width in pixels of pictures on pages and cards. */
export const coverWidth = 512;

/** What cards, oEmbed and pages say of a link. */
export interface ShareCard {
  server: { name: string; origin: string };
  token: string;
  facts: SharedFacts;
  description: string | null;
}

/** "Blue Train" by "John Coltrane" is one line elsewhere. */
export function titleOf({ title, artist }: Pick<SharedFacts, 'title' | 'artist'>): string {
  return artist ? `${title} · ${artist}` : title;
}

export const authorOf = ({ artist, sharedBy }: Pick<SharedFacts, 'artist' | 'sharedBy'>) =>
  artist ?? sharedBy;

/** The picture as it is served: not wider than `coverWidth`. */
export function coverOf({ server, token, facts: { picture } }: ShareCard) {
  if (!picture) return null;
  const width = Math.min(coverWidth, picture.width);
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  return { url: `${server.origin}${coverPath(token)}`, width, height };
}

export const pageAddress = ({ server, token }: ShareCard) => `${server.origin}${sharePath(token)}`;
export const embedAddress = ({ server, token }: ShareCard) => `${server.origin}${embedPath(token)}`;

export function oembedAddress(card: ShareCard, format: 'json' | 'xml'): string {
  return `${card.server.origin}/oembed?${new URLSearchParams({ url: pageAddress(card), format })}`;
}

const openGraphTypes = { song: 'music.song', album: 'music.album', playlist: 'music.playlist' } as const;

/** The tags of a page's head that other programs make cards of: Open Graph, Twitter, oEmbed. */
export function cardTags(card: ShareCard, summary: string): string {
  const { server, facts } = card;
  const cover = coverOf(card);
  const title = titleOf(facts);
  const properties: [string, string | number | null | undefined][] = [
    ['og:site_name', server.name],
    ['og:type', openGraphTypes[facts.kind]],
    ['og:title', title],
    ['og:description', summary],
    ['og:url', pageAddress(card)],
    ['og:image', cover?.url],
    ['og:image:type', cover && 'image/webp'],
    ['og:image:width', cover?.width],
    ['og:image:height', cover?.height],
    ['og:image:alt', cover && title],
    ['music:duration', facts.kind === 'song' ? facts.duration : null],
  ];
  const names: typeof properties = [
    ['description', summary],
    ['twitter:card', 'player'],
    ['twitter:title', title],
    ['twitter:description', summary],
    ['twitter:image', cover?.url],
    ['twitter:player', embedAddress(card)],
    ['twitter:player:width', embedSize.width],
    ['twitter:player:height', embedSize.height],
  ];
  return [
    ...tags('property', properties),
    ...tags('name', names),
    link('application/json+oembed', oembedAddress(card, 'json'), title),
    link('text/xml+oembed', oembedAddress(card, 'xml'), title),
  ].join('\n');
}

function tags(attribute: string, given: readonly [string, string | number | null | undefined][]): string[] {
  return given
    .filter(([, content]) => content !== null && content !== undefined && content !== '')
    .map(([name, content]) => `<meta ${attribute}="${name}" content="${escaped(String(content))}">`);
}

function link(type: string, href: string, title: string): string {
  return `<link rel="alternate" type="${type}" href="${escaped(href)}" title="${escaped(title)}">`;
}
