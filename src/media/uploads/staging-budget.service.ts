import type { GraphQLError } from 'graphql';
import { requestError } from '../../api/request-errors.model.ts';
import type { UploadKind } from './upload-kind.model.ts';

export interface StagingLimits {
  /** Bytes that files of one kind may take which one user has on their way at a time. */
  perUser: Record<UploadKind, number>;
  /** Bytes that all files of all users may take. */
  total: number;
}

/** Counts the bytes that wait in the staging folder, so that no user fills the disk, nor all of them together. */
export class StagingBudget {
  readonly #limits: StagingLimits;
  readonly #byUser = new Map<string, number>();
  #total = 0;

  constructor(limits: StagingLimits) {
    this.#limits = limits;
  }

  /** @returns what is counted for a file, from its first byte until it is given back.
   * @param userId whose request it came with. */
  open(userId: string, kind: UploadKind): StagedBytes {
    const key = `${kind} ${userId}`;
    let held = 0;
    return {
      add: (bytes) => {
        const complaint = this.#complaint(key, kind, bytes);
        if (complaint) return complaint;
        held += bytes;
        this.#count(key, bytes);
        return null;
      },
      giveBack: () => {
        this.#count(key, -held);
        held = 0;
      },
    };
  }

  #complaint(key: string, kind: UploadKind, bytes: number): GraphQLError | null {
    if ((this.#byUser.get(key) ?? 0) + bytes > this.#limits.perUser[kind])
      return requestError(
        'RATE_LIMITED',
        'You are uploading too many files at once; wait until some have arrived',
      );
    if (this.#total + bytes > this.#limits.total)
      return requestError('SERVICE_UNAVAILABLE', 'Too many files are being uploaded; try again shortly.');
    return null;
  }

  #count(key: string, bytes: number): void {
    this.#total += bytes;
    const sum = (this.#byUser.get(key) ?? 0) + bytes;
    if (sum > 0) this.#byUser.set(key, sum);
    else this.#byUser.delete(key);
  }
}

/** The bytes of one staged file. */
export interface StagedBytes {
  /** @returns RATE_LIMITED or SERVICE_UNAVAILABLE where there may be no more. */
  add(bytes: number): GraphQLError | null;
  giveBack(): void;
}
