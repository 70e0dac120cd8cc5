import { escaped } from '../../api/markup.model.ts';
import { isPlayable } from '../../media/media-formats.model.ts';
import { type Language, type PageTexts, textsIn } from './page-texts.model.ts';
import { cardTags, coverOf, pageAddress, type ShareCard, titleOf } from './share-card.model.ts';
import type { SharedSong } from './shared-page.queries.ts';

/** What a page shows of a link. */
export interface ShareView extends ShareCard {
  language: Language;
  songs: readonly SharedSong[];
  /** The address of a song's audio. */
  streamOf(songId: string): string;
  /** Counted from 0; of a playlist with many songs. */
  page: number;
  isLastPage: boolean;
  /** Songs on a page. */
  pageSize: number;
}

/** The page of a link: it shows title, picture and songs without a script, which plays them in their order. */
export function sharePage(view: ShareView): string {
  const { facts, language, server, description } = view;
  const texts = textsIn(language);
  const summary = summaryOf(view, texts);
  const body = `
<main class="page" data-share>
<header>
${picture(view)}
<div class="about">
<p class="kind">${escaped(texts.kinds[facts.kind])}</p>
<h1>${escaped(facts.title)}</h1>
<p class="facts">${escaped(factsLine(view, texts))}</p>
<p class="by">${escaped(texts.sharedBy(facts.sharedBy))}</p>
${description ? `<p class="description">${escaped(description)}</p>` : ''}
<p class="actions">${playAll(texts)}<a class="open" href="${playerPath(view)}">${escaped(texts.open(server.name))}</a></p>
</div>
</header>
${songList(view, texts)}
${pages(view, texts)}
${controls(texts)}
</main>`;
  return htmlPage(view, { head: cardTags(view, summary), body, pageClass: 'whole' });
}

/** A player of 352 by 152 pixels, for other pages. */
export function embedPage(view: ShareView): string {
  const { facts, language } = view;
  const texts = textsIn(language);
  const body = `
<main class="embed" data-share>
${picture(view)}
<div class="about">
<p class="kind">${escaped(texts.kinds[facts.kind])}</p>
<h1><a href="${escaped(pageAddress(view))}" target="_blank" rel="noopener">${escaped(facts.title)}</a></h1>
<p class="facts">${escaped(facts.artist ?? texts.sharedBy(facts.sharedBy))}</p>
${controls(texts)}
</div>
<div hidden>${songList(view, texts)}</div>
</main>`;
  return htmlPage(view, { head: '', body, pageClass: 'frame' });
}

/** The page of a link that shows nothing: it is over, it rests, or there is none. */
export function overPage(server: ShareCard['server'], language: Language): string {
  const texts = textsIn(language);
  const body = `
<main class="page over">
<h1>${escaped(texts.overTitle)}</h1>
<p>${escaped(texts.over)}</p>
<p class="actions"><a class="open" href="/">${escaped(texts.open(server.name))}</a></p>
</main>`;
  return documentOf({
    language,
    title: `${texts.overTitle} · ${server.name}`,
    head: '',
    body,
    pageClass: 'whole',
  });
}

/** Where the player shows the same. A private playlist is shown by its link alone. */
function playerPath({ facts: { kind, targetId, isPublic } }: ShareCard): string {
  if (kind === 'album') return `/albums/${targetId}`;
  return kind === 'playlist' && isPublic ? `/playlists/${targetId}` : '/';
}

function factsLine({ facts }: ShareCard, texts: PageTexts): string {
  const { kind, artist, releaseYear, songs, duration } = facts;
  const length =
    kind === 'song'
      ? [clock(duration)]
      : [texts.songs(songs), texts.minutes(Math.max(1, Math.round(duration / 60)))];
  return [artist, releaseYear, ...length].filter((part) => part !== null).join(' · ');
}

function summaryOf(card: ShareCard, texts: PageTexts): string {
  const kind = texts.kinds[card.facts.kind];
  return card.description ?? `${kind} · ${factsLine(card, texts)} · ${texts.sharedBy(card.facts.sharedBy)}`;
}

function picture(view: ShareView): string {
  const cover = coverOf(view);
  if (!cover) return '<div class="cover" aria-hidden="true"></div>';
  return `<img class="cover" src="${escaped(cover.url)}" width="${cover.width}" height="${cover.height}" alt="">`;
}

function songList({ songs, streamOf, page, pageSize }: ShareView, texts: PageTexts): string {
  const items = songs.map((song) => {
    const { id, title, artist, duration } = song;
    const text = `<span class="title">${escaped(title)}</span> <span class="artist">${escaped(artist)}</span>`;
    const time = `<span class="time">${clock(duration)}</span>`;
    if (!song.available || !isPlayable(song))
      return `<li class="silent" title="${escaped(texts.missing)}"><span class="row">${text} ${time}</span></li>`;
    const facts = `data-song data-title="${escaped(title)}" data-artist="${escaped(artist)}" data-seconds="${duration}"`;
    return `<li><a class="row" href="${escaped(streamOf(id))}" ${facts}>${text} ${time}</a></li>`;
  });
  return `<ol class="songs" start="${page * pageSize + 1}">\n${items.join('\n')}\n</ol>`;
}

function pages(view: ShareView, texts: PageTexts): string {
  const { page, isLastPage } = view;
  const to = (other: number) => `${escaped(pageAddress(view))}?page=${other + 1}`;
  const links = [
    page > 0 ? `<a rel="prev" href="${to(page - 1)}">${escaped(texts.earlier)}</a>` : '',
    isLastPage ? '' : `<a rel="next" href="${to(page + 1)}">${escaped(texts.later)}</a>`,
  ].filter((each) => each !== '');
  return links.length > 0 ? `<nav class="pages">${links.join(' ')}</nav>` : '';
}

const icon = (shape: string, name = '') =>
  `<svg${name && ` class="${name}"`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" d="${shape}"/></svg>`;
const shapes = {
  play: 'M8 5v14l11-7z',
  pause: 'M6 5h4v14H6zm8 0h4v14h-4z',
  next: 'M6 5v14l9-7zm10 0h2.5v14H16z',
  previous: 'M18 5v14l-9-7zM5.5 5H8v14H5.5z',
} as const;

function playAll(texts: PageTexts): string {
  return `<button type="button" class="all" data-all hidden>${icon(shapes.play)} ${escaped(texts.playAll)}</button> `;
}

/** Shown by the script. */
function controls(texts: PageTexts): string {
  const button = (name: string, label: string, content: string) =>
    `<button type="button" data-${name} aria-label="${escaped(label)}">${content}</button>`;
  const labels = `data-play="${escaped(texts.play)}" data-pause="${escaped(texts.pause)}" data-failed="${escaped(texts.failed)}"`;
  return `<div class="controls" data-controls ${labels} hidden>
<p class="now" data-now aria-live="polite"></p>
<div class="buttons">
${button('previous', texts.previous, icon(shapes.previous))}
${button('toggle', texts.play, icon(shapes.play, 'when-paused') + icon(shapes.pause, 'when-playing'))}
${button('next', texts.next, icon(shapes.next))}
</div>
<div class="place"><span data-at>0:00</span>
<input type="range" data-seek min="0" max="1" step="1" value="0" aria-label="${escaped(texts.position)}">
<span data-length>0:00</span></div>
<audio preload="none"></audio>
</div>`;
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0');
  return `${Math.floor(seconds / 60)}:${rest}`;
}

interface PageParts {
  head: string;
  body: string;
  pageClass: string;
}

function htmlPage({ facts, server, language }: ShareView, parts: PageParts): string {
  return documentOf({ ...parts, language, title: `${titleOf(facts)} · ${server.name}` });
}

function documentOf({
  language,
  title,
  head,
  body,
  pageClass,
}: PageParts & { language: Language; title: string }) {
  return `<!doctype html>
<html lang="${language}" prefix="og: https://ogp.me/ns# music: https://ogp.me/ns/music#" class="${pageClass}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="robots" content="noindex, nofollow, noarchive">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/s/assets/share.css">
<script type="module" src="/s/assets/share.js"></script>
${head}
</head>
<body>${body}
</body>
</html>
`;
}
