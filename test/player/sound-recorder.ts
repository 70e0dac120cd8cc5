import type { BrowserContext, Page } from 'playwright-core';

/** What was heard, in seconds. */
export interface Heard {
  /** From the first sound to the last one. */
  length: number;
  /** The longest silence in between. */
  gap: number;
  /** The loudest sample of each second. */
  peaks: number[];
}

// In the audio thread, so that a busy page loses nothing.
const recorder = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  samples = new Float32Array(8192);
  filled = 0;
  process([[channel]]) {
    this.samples.set(channel ?? new Float32Array(128), this.filled);
    this.filled += 128;
    if (this.filled === this.samples.length) {
      this.port.postMessage(this.samples);
      this.samples = new Float32Array(8192);
      this.filled = 0;
    }
    return true;
  }
});`;

const tap = `{
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to instanceof AudioDestinationNode && !window.recording) {
      const { context } = this;
      const recording = { rate: context.sampleRate, blocks: [], analyser: context.createAnalyser() };
      window.recording = recording;
      connect.call(this, recording.analyser);
      context.audioWorklet.addModule(${JSON.stringify(`data:text/javascript,${encodeURIComponent(recorder)}`)}).then(() => {
        const node = new AudioWorkletNode(context, 'recorder');
        node.port.onmessage = ({ data }) => recording.blocks.push(data);
        connect.call(this, node);
        connect.call(node, context.destination);
      });
    }
    return connect.call(this, to, ...rest);
  };
}`;

// What a lock screen shows and has shown, and what it can do.
const lockScreen = `{
  window.lockScreen = { does: {}, shown: [] };
  window.lockScreen.now = () => {
    const { metadata, playbackState } = navigator.mediaSession;
    const { title, artist, album } = metadata ?? {};
    return { title, artist, album, playbackState, duration: window.lockScreen.place?.duration };
  };
  const { setActionHandler, setPositionState } = MediaSession.prototype;
  MediaSession.prototype.setActionHandler = function (action, handler) {
    window.lockScreen.does[action] = handler;
    return setActionHandler.call(this, action, handler);
  };
  MediaSession.prototype.setPositionState = function (state) {
    window.lockScreen.place = state;
    setPositionState.call(this, state);
    // The place is set after everything else, also where the rest is as before.
    const { shown, now } = window.lockScreen;
    if (JSON.stringify(now()) !== JSON.stringify(shown.at(-1))) shown.push(now());
  };
}`;

/** Records whatever the pages of a browser send to the loudspeakers. Its policy has to be bypassed. */
export async function recordSound(context: BrowserContext): Promise<void> {
  await context.addInitScript(tap);
  await context.addInitScript(lockScreen);
}

/** Whether there is sound at this moment. */
export function isHeard(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const { analyser } = window.recording ?? {};
    if (!analyser) return false;
    const samples = new Float32Array(analyser.fftSize);
    analyser.getFloatTimeDomainData(samples);
    return samples.some((sample) => Math.abs(sample) > 0.01);
  })()`);
}

/** What was heard since the page was opened. */
export function heard(page: Page): Promise<Heard> {
  return page.evaluate<Heard>(`(() => {
    const { rate, blocks } = window.recording;
    const samples = blocks.flatMap((block) => [...block]);
    const loud = (sample) => Math.abs(sample) > 0.004;
    const [first, last] = [samples.findIndex(loud), samples.findLastIndex(loud)];
    let [gap, since] = [0, first];
    for (let at = first; at <= last; at += 1) {
      if (!loud(samples[at])) continue;
      gap = Math.max(gap, at - since);
      since = at;
    }
    const peaks = [];
    for (let at = first; at < last; at += rate)
      peaks.push(samples.slice(at, at + rate).reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0));
    return { length: (last - first) / rate, gap: gap / rate, peaks };
  })()`);
}

/** Seconds in which both tones were heard, of these frequencies in hertz. */
export function heardTogether(page: Page, one: number, other: number): Promise<number> {
  return page.evaluate<number>(`(() => {
    const { rate, blocks } = window.recording;
    const samples = blocks.flatMap((block) => [...block]);
    const length = Math.round(rate / 20);
    const strength = (from, frequency) => {
      let [real, imaginary] = [0, 0];
      for (let at = 0; at < length; at += 1) {
        const phase = (2 * Math.PI * frequency * at) / rate;
        real += samples[from + at] * Math.cos(phase);
        imaginary += samples[from + at] * Math.sin(phase);
      }
      return Math.hypot(real, imaginary) / length;
    };
    let both = 0;
    for (let from = 0; from + length < samples.length; from += length)
      if (Math.min(strength(from, ${one}), strength(from, ${other})) > 0.003) both += length;
    return both / rate;
  })()`);
}

export interface LockScreen {
  title?: string;
  artist?: string;
  album?: string;
  playbackState: string;
  /** Seconds. */
  duration?: number;
}

/** What the lock screen shows. */
export function lockScreenOf(page: Page): Promise<LockScreen> {
  return page.evaluate<LockScreen>('window.lockScreen.now()');
}

/** All that it has shown since the page was opened, in its order. */
export function lockScreensOf(page: Page): Promise<LockScreen[]> {
  return page.evaluate<LockScreen[]>('window.lockScreen.shown');
}

/** What a lock screen tells of a press. */
interface MediaPress {
  action: string;
  seekTime?: number;
  seekOffset?: number;
}

/** Presses something on the lock screen, or a key of the headphones. */
export function pressOnLockScreen(
  page: Page,
  action: string,
  details: Partial<MediaPress> = {},
): Promise<void> {
  return pressAtOnce(page, { ...details, action });
}

/** Presses several things, with no time in between in which a song could go on. */
export async function pressAtOnce(page: Page, ...presses: MediaPress[]): Promise<void> {
  await page.evaluate(
    `for (const press of ${JSON.stringify(presses)}) window.lockScreen.does[press.action](press)`,
  );
}
