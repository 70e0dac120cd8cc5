// Loaded into a server before it: its clock shows what the file says it is ahead, in milliseconds, read again at SIGUSR2.
// A library such as libfaketime would also shift the clock of timers, which no clock that is set does.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const read = () => Number(readFileSync(process.env.TEST_CLOCK_FILE, 'utf8'));
let ahead = read();

globalThis.Date = class SetDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};

process.on('SIGUSR2', () => {
  ahead = read();
});
