// Plays the songs of a shared page in their order. The page shows them without it.

const page = document.querySelector('[data-share]');
const controls = page?.querySelector('[data-controls]');
const songs = [...(page?.querySelectorAll('[data-song]') ?? [])];

if (controls && songs.length > 0) begin();

function begin() {
  const audio = controls.querySelector('audio');
  const [now, toggle, next, previous, seek, at, length, all] = [
    'now',
    'toggle',
    'next',
    'previous',
    'seek',
    'at',
    'length',
    'all',
  ].map((name) => document.querySelector(`[data-${name}]`));
  let current = -1;
  let isSeeking = false;

  function choose(index) {
    const song = songs[index];
    if (!song) return;
    songs[current]?.removeAttribute('aria-current');
    current = index;
    song.setAttribute('aria-current', 'true');
    audio.src = song.href;
    now.textContent = `${song.dataset.title} · ${song.dataset.artist}`;
    showPlace(0);
    previous.disabled = index === 0;
    next.disabled = index === songs.length - 1;
    tellSystem(song);
  }

  function play(index = current) {
    if (index !== current) choose(index);
    controls.hidden = false;
    // A refusal is told by the event `error`, or by the buttons.
    audio.play().catch(() => undefined);
  }

  function showPlace(seconds) {
    const whole = Number.isFinite(audio.duration) ? audio.duration : Number(songs[current]?.dataset.seconds);
    at.textContent = clock(seconds);
    length.textContent = clock(whole);
    seek.max = String(Math.floor(whole));
    if (!isSeeking) seek.value = String(Math.floor(seconds));
  }

  function tellSystem({ dataset }) {
    const session = navigator.mediaSession;
    if (!session) return;
    const cover = document.querySelector('img.cover');
    session.metadata = new MediaMetadata({
      title: dataset.title,
      artist: dataset.artist,
      artwork: cover ? [{ src: cover.src, sizes: `${cover.width}x${cover.height}`, type: 'image/webp' }] : [],
    });
    session.setActionHandler('nexttrack', () => play(Math.min(current + 1, songs.length - 1)));
    session.setActionHandler('previoustrack', () => play(Math.max(current - 1, 0)));
  }

  function showState() {
    const isPlaying = !audio.paused;
    controls.toggleAttribute('data-playing', isPlaying);
    toggle.setAttribute('aria-label', isPlaying ? controls.dataset.pause : controls.dataset.play);
  }

  songs.forEach((song, index) => {
    song.addEventListener('click', (event) => {
      // In a new tab, the browser plays it by itself.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (index === current && !audio.paused) audio.pause();
      else play(index);
    });
  });
  toggle.addEventListener('click', () => (audio.paused ? play() : audio.pause()));
  next.addEventListener('click', () => play(current + 1));
  previous.addEventListener('click', () => play(current - 1));
  seek.addEventListener('input', () => {
    isSeeking = true;
    at.textContent = clock(Number(seek.value));
  });
  seek.addEventListener('change', () => {
    isSeeking = false;
    audio.currentTime = Number(seek.value);
  });
  for (const event of ['play', 'pause', 'ended']) audio.addEventListener(event, showState);
  for (const event of ['timeupdate', 'durationchange'])
    audio.addEventListener(event, () => showPlace(audio.currentTime));
  audio.addEventListener('ended', () => current + 1 < songs.length && play(current + 1));
  audio.addEventListener('error', () => {
    now.textContent = controls.dataset.failed;
    showState();
  });
  if (all) {
    all.hidden = false;
    all.addEventListener('click', () => play(Math.max(current, 0)));
  } else controls.hidden = false;
  choose(0);
}

function clock(seconds) {
  if (!Number.isFinite(seconds)) return '0:00';
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
