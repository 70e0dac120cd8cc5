import type { Answer } from '../../graphql/live/answer.model.ts';
import type { EventFrames } from './socket-subscriber.service.ts';

const begin = Buffer.from('event: next\ndata: ');
const end = Buffer.from('\n\n');

/** Answers as events of a stream, the same for all. An answer is JSON on one line. */
export const eventMessages: EventFrames = {
  frames(answers) {
    return answers.flatMap(({ bytes }: Answer) => (bytes ? [begin, bytes, end] : []));
  },
};

/** A result that is no answer to an event. */
export function nextEvent(result: object): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}

/** Nothing follows, and the client need not come again. Without the field `data`, browsers would not tell of it. */
export const completeEvent = 'event: complete\ndata: \n\n';

/** A line that clients leave out. */
export function comment(text = ''): string {
  return `:${text && ' '}${text.replace(/[\r\n]+/g, ' ')}\n\n`;
}
