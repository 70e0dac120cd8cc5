import { clock, element } from './elements.js';

const bar = element('player');
const audio = element('audio');
const toggle = element('toggle');
const seek = element('seek');

/** Plays a list, one song after the other, and shows the player's bar.
 * @param {object[]} songs as the catalog answers them; may grow.
 * @param {(index: number) => void} onChange is told which song plays now. */
export function makePlayer(songs, onChange) {
  let current = -1;

  function play(index) {
    const song = songs[index];
    if (!song) return;
    current = index;
    show(song);
    audio.src = song.audioUrl;
    // What can't be played is told by the event; a promise also fails when the next song is chosen.
    audio.play().catch(() => undefined);
    onChange(index);
  }

  element('previous').addEventListener('click', () => play(Math.max(0, current - 1)));
  element('next').addEventListener('click', () => play(current + 1));
  audio.addEventListener('ended', () => play(current + 1));
  audio.addEventListener('error', () => {
    element('title').textContent = `${songs[current].title} can't be played`;
  });
  return { play: (index) => (index === current ? playOrPause() : play(index)) };
}

function show(song) {
  bar.hidden = false;
  element('title').textContent = song.title;
  element('from').textContent = song.artist.name;
  element('cover').src = song.image?.url ?? '/icon.svg';
  element('length').textContent = clock(song.duration);
  seek.max = song.duration;
}

function playOrPause() {
  if (audio.paused) audio.play().catch(() => undefined);
  else audio.pause();
}

function showState() {
  const playing = !audio.paused;
  document.documentElement.classList.toggle('playing', playing);
  toggle.setAttribute('aria-label', playing ? 'Pause' : 'Play');
}

toggle.addEventListener('click', playOrPause);
audio.addEventListener('play', showState);
audio.addEventListener('pause', showState);
audio.addEventListener('timeupdate', () => {
  element('elapsed').textContent = clock(audio.currentTime);
  seek.value = audio.currentTime;
  seek.setAttribute('aria-valuetext', clock(audio.currentTime));
});
seek.addEventListener('input', () => {
  audio.currentTime = Number(seek.value);
});
