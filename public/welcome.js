import { clock, element, make } from './elements.js';
import { makePlayer } from './player.js';

const query = `{
  songs(first: 100) {
    totalCount
    nodes { id title duration audioUrl artist { name } album { title } image { url(width: 128) } }
  }
}`;

const songs = [];
const rows = [];
const player = makePlayer(songs, (index) => {
  for (const row of rows) row.removeAttribute('aria-current');
  rows[index].setAttribute('aria-current', 'true');
  rows[index].scrollIntoView({ block: 'nearest' });
});

function addSong(song) {
  const index = songs.push(song) - 1;
  const from = [song.artist.name, song.album?.title].filter(Boolean).join(' · ');
  const row = make(
    'button',
    { type: 'button', className: 'song', onclick: () => player.play(index) },
    make('img', { src: song.image?.url ?? '/icon.svg', alt: '', loading: 'lazy', width: 56, height: 56 }),
    make('span', { className: 'title', textContent: song.title }),
    make('small', { className: 'from', textContent: from }),
    make('time', { textContent: clock(song.duration) }),
  );
  rows.push(row);
  element('songs').append(make('li', {}, row));
}

async function readSongs() {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data.songs;
}

try {
  const { nodes, totalCount } = await readSongs();
  for (const song of nodes) addSong(song);
  const shown = nodes.length < totalCount ? `${nodes.length} of ` : '';
  if (totalCount > 0) element('total').textContent = `${shown}${totalCount.toLocaleString()}`;
  element('message').textContent = totalCount > 0 ? '' : 'There are no songs yet: npm run seed makes some.';
} catch (error) {
  element('message').textContent = `The catalog can't be read: ${error.message}`;
}
