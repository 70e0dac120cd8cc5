import type { Line, SeamOrder, SeamReport } from './seam.messages.ts';
import seamAddress from './seam.worklet.ts?worker&url';

/** What is between the two elements and the loudspeakers: the seam, a gain for each, the volume, and an analyser. */
export class AudioGraph {
  readonly context: AudioContext;
  readonly analyser: AnalyserNode;
  readonly #sources: MediaElementAudioSourceNode[];
  readonly #gains: [GainNode, GainNode];
  readonly #fades: [GainNode, GainNode];
  readonly #volume: GainNode;
  #seam: AudioWorkletNode | null = null;

  /** Called when the next song has begun where the other one ended. */
  onJoined: (report: SeamReport) => void = () => undefined;

  /** @throws where there is no Web Audio. */
  constructor(elements: readonly HTMLAudioElement[]) {
    this.context = new AudioContext({ latencyHint: 'playback' });
    this.analyser = this.context.createAnalyser();
    this.#volume = this.context.createGain();
    this.#volume.connect(this.analyser).connect(this.context.destination);
    this.#gains = [this.context.createGain(), this.context.createGain()];
    this.#fades = [this.context.createGain(), this.context.createGain()];
    this.#sources = elements.map((element) => this.context.createMediaElementSource(element));
    for (const line of [0, 1] as const) {
      this.#sources[line]?.connect(this.#gains[line]);
      this.#gains[line].connect(this.#fades[line]).connect(this.#volume);
    }
    void this.#addSeam();
  }

  /** Whether songs can be joined to the frame. Pages without TLS have no worklets. */
  get joins(): boolean {
    return this.#seam !== null;
  }

  /** Frames since the context began. */
  get frame(): number {
    return this.context.currentTime * this.context.sampleRate;
  }

  order(order: SeamOrder): void {
    this.#seam?.port.postMessage(order);
  }

  setGain(line: Line, factor: number): void {
    this.#gains[line].gain.setTargetAtTime(factor, this.context.currentTime, 0.01);
  }

  /** Before a song begins, its gain is there at once. */
  resetGain(line: Line, factor: number): void {
    const { gain } = this.#gains[line];
    gain.cancelScheduledValues(0);
    gain.setValueAtTime(factor, this.context.currentTime);
  }

  setVolume(factor: number): void {
    this.#volume.gain.setTargetAtTime(factor, this.context.currentTime, 0.015);
  }

  /** Fades one line in or out, with equal power in the middle. */
  fade(line: Line, direction: 'in' | 'out', seconds: number): void {
    const curve = Float32Array.from({ length: 33 }, (_, at) => {
      const phase = (at / 32) * (Math.PI / 2);
      return direction === 'in' ? Math.sin(phase) : Math.cos(phase);
    });
    const { gain } = this.#fades[line];
    gain.cancelScheduledValues(0);
    gain.setValueCurveAtTime(curve, this.context.currentTime, seconds);
  }

  unfade(line: Line): void {
    const { gain } = this.#fades[line];
    gain.cancelScheduledValues(0);
    gain.setValueAtTime(1, this.context.currentTime);
  }

  async #addSeam(): Promise<void> {
    const { audioWorklet } = this.context;
    if (!audioWorklet) return;
    try {
      await audioWorklet.addModule(seamAddress);
    } catch {
      // Songs are then started one after the other by the clock.
      return;
    }
    const seam = new AudioWorkletNode(this.context, 'seam', {
      numberOfInputs: 2,
      numberOfOutputs: 2,
      outputChannelCount: [2, 2],
      channelCount: 2,
      channelCountMode: 'explicit',
    });
    seam.port.onmessage = ({ data }: MessageEvent<SeamReport>) => this.onJoined(data);
    for (const line of [0, 1] as const) {
      this.#sources[line]?.disconnect();
      this.#sources[line]?.connect(seam, 0, line);
      seam.connect(this.#gains[line], line);
    }
    this.#seam = seam;
  }
}
