import { Caller, type CallerOptions } from './caller.service.ts';
import type { Client } from './client.model.ts';

export interface RequestContextOptions extends CallerOptions {
  readonly client: Client;
  /** The beginning of absolute URLs, such as `https://music.example`. */
  readonly origin: string;
  readonly requestId: string;
}

/** The caller of an API operation, with the client that receives the answer. */
export class RequestContext extends Caller {
  private readonly given: RequestContextOptions;

  /** @param options read when they are asked for, so that it can be seen what an answer depends on. */
  constructor(options: RequestContextOptions) {
    super(options);
    this.given = options;
  }

  get client(): Client {
    return this.given.client;
  }

  override get ipAddress(): string {
    return this.client.ipAddress;
  }

  get origin(): string {
    return this.given.origin;
  }

  get requestId(): string {
    return this.given.requestId;
  }
}
