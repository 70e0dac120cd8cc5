import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { readReplica } from '../../api/read-replica.key.ts';
import { poolOf } from '../../persistence/orm-pool.service.ts';
import type { OpenServices } from '../open-services.model.ts';

export type NamedPool = readonly [database: 'primary' | 'replica', pool: Pool];

/** The pools of the database, and of a replica once that answers: a start does not wait for it. */
export class OpenPools {
  readonly #pools: NamedPool[] = [];
  readonly #replica: MikroORM | undefined;
  readonly #onOpen: ((pool: Pool) => void)[] = [];
  #isLooking = false;

  private constructor(replica: MikroORM | undefined) {
    this.#replica = replica;
  }

  static async of(orm: MikroORM, { services }: OpenServices): Promise<OpenPools> {
    const pools = new OpenPools(services.get(readReplica)?.orm);
    pools.#pools.push(['primary', await poolOf(orm)]);
    pools.#lookForReplica();
    return pools;
  }

  /** Those that are open now. */
  get all(): readonly NamedPool[] {
    this.#lookForReplica();
    return this.#pools;
  }

  /** Calls back for each, now or later. */
  each(onOpen: (pool: Pool) => void): void {
    for (const [, pool] of this.#pools) onOpen(pool);
    this.#onOpen.push(onOpen);
  }

  #lookForReplica(): void {
    if (!this.#replica || this.#isLooking || this.#pools.length > 1) return;
    this.#isLooking = true;
    poolOf(this.#replica)
      .then(
        (pool) => {
          this.#pools.push(['replica', pool]);
          for (const onOpen of this.#onOpen) onOpen(pool);
        },
        () => undefined,
      )
      .finally(() => {
        this.#isLooking = false;
      });
  }
}
