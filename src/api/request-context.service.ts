import { Caller, type CallerOptions } from './caller.service.ts';
import type { Client } from './client.model.ts';

export interface RequestContextOptions extends CallerOptions {
  client: Client;
  /** The beginning of absolute URLs, such as `https://music.example`. */
  origin: string;
  requestId: string;
}

/** The caller of an API operation, with the client that receives the answer. */
export class RequestContext extends Caller {
  readonly client: Client;
  readonly origin: string;
  readonly requestId: string;

  constructor(options: RequestContextOptions) {
    super(options);
    this.client = options.client;
    this.origin = options.origin;
    this.requestId = options.requestId;
  }
}
