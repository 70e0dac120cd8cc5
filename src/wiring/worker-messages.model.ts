import type { ProcessFigures } from '../server/fellow-workers.model.ts';

/** What the primary process tells a worker. */
export type ToWorker =
  /** Migrate the database, and do what an installation needs once. */
  | { kind: 'prepare'; databaseUrl: string }
  | { kind: 'serve'; databaseUrl: string }
  /** Do the jobs, besides requests. */
  | { kind: 'do jobs' }
  | { kind: 'stop' }
  | { kind: 'state'; ready: number; of: number }
  | { kind: 'report figures'; inquiry: number }
  | { kind: 'figures'; inquiry: number; all: ProcessFigures[] };

/** What a worker tells the primary process. */
export type ToPrimary =
  /** It listens to messages. */
  | { kind: 'here' }
  | { kind: 'prepared' }
  | { kind: 'ready'; address: string }
  | { kind: 'ask for figures'; inquiry: number }
  | { kind: 'own figures'; inquiry: number; figures: ProcessFigures };
