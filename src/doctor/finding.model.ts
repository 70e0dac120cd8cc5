/** `warning`: it works, but not for long or not for all. `skipped`: there is nothing to look at. */
export type Condition = 'ok' | 'warning' | 'fault' | 'skipped';

/** What was found about one part of an installation. */
export interface Finding {
  /** The part, in words. */
  check: string;
  condition: Condition;
  says: string;
  /** What to do about a warning or a fault. */
  mend?: string;
}

/** Findings about one part. */
export class Part {
  constructor(readonly check: string) {}

  ok(says: string): Finding {
    return { check: this.check, condition: 'ok', says };
  }

  skipped(says: string): Finding {
    return { check: this.check, condition: 'skipped', says };
  }

  warning(says: string, mend: string): Finding {
    return { check: this.check, condition: 'warning', says, mend };
  }

  fault(says: string, mend: string): Finding {
    return { check: this.check, condition: 'fault', says, mend };
  }
}

/** Why something failed, without passwords: addresses in it lose theirs. */
export function reasonOf(error: unknown): string {
  const causes = error instanceof AggregateError ? error.errors : [error];
  const texts = causes.map((cause: unknown) => (cause instanceof Error ? cause.message : String(cause)));
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
  const text = texts.filter((each) => each !== '').join('; ') || code;
  return text.replaceAll(/(\w+:\/\/)[^/@\s]*@/g, '$1');
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'];

export function bytesInWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const amount = bytes / 1000 ** power;
  return `${amount < 10 && power > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[power]}`;
}

/** Ends what takes too long. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new Error(`no answer within ${milliseconds / 1000} s`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
