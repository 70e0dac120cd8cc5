// Runs in the audio thread. Two elements cannot be started to the millisecond, so the next song starts early, is held back
// here, and is let go in the frame after the last one of the current song.
import { SeamLine } from './seam.line.ts';
import type { SeamOrder, SeamReport } from './seam.messages.ts';

declare const currentFrame: number;
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: unknown): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

type Join = Extract<SeamOrder, { kind: 'join' }>;

/** A run of silence that ends a song, in frames. A wave passes through zero for a frame or two. */
const endingRun = 32;

class SeamProcessor extends AudioWorkletProcessor {
  readonly #lines = [new SeamLine(sampleRate), new SeamLine(sampleRate)] as const;
  #join: Join | null = null;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<SeamOrder>) => this.#obey(data);
  }

  process(inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const first = this.#join?.from === 1 ? 1 : 0;
    this.#run(first, inputs, outputs);
    if (this.#join) this.#joinAfter(outputs[first] ?? [], this.#join);
    this.#run(first === 0 ? 1 : 0, inputs, outputs);
    return true;
  }

  #run(line: 0 | 1, inputs: Float32Array[][], outputs: Float32Array[][]): void {
    this.#lines[line].run(inputs[line] ?? [], outputs[line] ?? []);
  }

  /** If the first song ends in this block, the second one has the rest of the block. */
  #joinAfter(heard: readonly Float32Array[], { from, to, opensAt }: Join): void {
    const length = heard[0]?.length ?? 0;
    const end = Math.max(soundEnd(heard), Math.round(opensAt) - currentFrame);
    if (length - end < endingRun) return;
    this.#join = null;
    this.#lines[from].mute();
    this.#lines[to].release(end);
    const report: SeamReport = { kind: 'joined', line: to, delay: this.#lines[to].lateBy / sampleRate };
    this.port.postMessage(report);
  }

  #obey(order: SeamOrder): void {
    if (order.kind === 'join') this.#join = order;
    else if (order.kind === 'hold') this.#lines[order.line].hold(currentFrame);
    else if (order.kind === 'origin') this.#lines[order.line].setOrigin(order.frame);
    else {
      this.#join = null;
      this.#lines[order.line].pass();
    }
  }
}

/** The frame after the last one that is not silent. */
function soundEnd(channels: readonly Float32Array[]): number {
  let end = 0;
  for (const channel of channels) {
    let at = channel.length;
    while (at > end && Math.abs(channel[at - 1] ?? 0) < 1e-5) at -= 1;
    end = Math.max(end, at);
  }
  return end;
}

registerProcessor('seam', SeamProcessor);
