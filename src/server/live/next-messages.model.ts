import type { Answer } from '../../graphql/live/answer.model.ts';

/** Bytes of an answer from which on it is not copied for each socket. */
const longAnswer = 16_384;
const textFrame = 0x81;
const end = Buffer.from('}');

/** The messages `next` of one subscription, as frames of the WebSocket protocol (RFC 6455, section 5.2). An answer is
 * written as it is: only the id before it is the subscription's own. */
export class NextMessages {
  readonly #id: string;
  readonly #before: string;
  readonly #beforeBytes: number;

  constructor(id: string) {
    this.#id = id;
    this.#before = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    this.#beforeBytes = Buffer.byteLength(this.#before);
  }

  /** What to write, in order. */
  frames(answers: readonly Answer[]): Buffer[] {
    const frames: Buffer[] = [];
    for (const answer of answers) {
      const { bytes, message } = answer;
      if (!bytes) continue;
      if (message?.id === this.#id) frames.push(message.frame);
      else if (bytes.length >= longAnswer) frames.push(this.#start(bytes.length, 0), bytes, end);
      else {
        const frame = this.#whole(bytes);
        answer.message = { id: this.#id, frame };
        frames.push(frame);
      }
    }
    return frames;
  }

  #whole(bytes: Buffer): Buffer {
    const frame = this.#start(bytes.length, bytes.length + end.length);
    frame.set(bytes, frame.length - end.length - bytes.length);
    frame.set(end, frame.length - end.length);
    return frame;
  }

  /** The frame until the answer, with room for more bytes. */
  #start(answerBytes: number, room: number): Buffer {
    const payload = this.#beforeBytes + answerBytes + end.length;
    const header = headerBytes(payload);
    const frame = Buffer.allocUnsafe(header + this.#beforeBytes + room);
    writeHeader(frame, payload);
    frame.write(this.#before, header);
    return frame;
  }
}

function headerBytes(payload: number): number {
  if (payload < 126) return 2;
  return payload < 65_536 ? 4 : 10;
}

function writeHeader(frame: Buffer, payload: number): void {
  frame[0] = textFrame;
  if (payload < 126) frame[1] = payload;
  else if (payload < 65_536) {
    frame[1] = 126;
    frame.writeUInt16BE(payload, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(payload), 2);
  }
}
