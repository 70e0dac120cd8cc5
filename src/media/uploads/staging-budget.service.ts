import type { GraphQLError } from 'graphql';
import { requestError } from '../../api/request-errors.model.ts';
import { receivedBytesOf } from '../media-traffic.model.ts';
import type { UploadKind } from './upload-kind.model.ts';

export interface StagingLimits {
  /** Bytes in progress of files of one kind for one user. */
  perUser: Record<UploadKind, number>;
  /** Bytes in progress of all files of all users. */
  total: number;
}

/** Counts the bytes in the staging folder, so that neither one user nor all together fill the disk. */
export class StagingBudget {
  readonly #limits: StagingLimits;
  readonly #byUser = new Map<string, number>();
  #total = 0;

  constructor(limits: StagingLimits) {
    this.#limits = limits;
  }

  /** @returns the counter of a file, used from its first byte until it is released.
   * @param userId the user who sent the request. */
  open(userId: string, kind: UploadKind): StagedBytes {
    const key = `${kind} ${userId}`;
    const received = receivedBytesOf(kind);
    let held = 0;
    return {
      add: (bytes) => {
        const complaint = this.#complaint(key, kind, bytes);
        if (complaint) return complaint;
        held += bytes;
        received.value += bytes;
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
  /** @returns RATE_LIMITED or SERVICE_UNAVAILABLE if the limit is exceeded. */
  add(bytes: number): GraphQLError | null;
  giveBack(): void;
}
