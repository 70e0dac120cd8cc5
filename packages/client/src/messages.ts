import type { RequestError } from './answer.ts';
import type { Client } from './client.ts';
import {
  type MessagePartsFragment,
  MessageReceivedDocument,
  MessagesDocument,
} from './generated/documents.ts';

export interface MessagesListener {
  /** Each message once, in the order of the history. */
  message: (message: MessagePartsFragment) => void;
  error?: (error: RequestError) => void;
}

export interface FollowedMessages {
  /** Only the conversation with this user; otherwise all of the viewer's. */
  withUserId?: string;
  /** The cursor of the newest message known; null if there is none. Left out: begins with what comes from now on. */
  after?: string | null;
}

/** Follows the viewer's messages without gaps: what was sent during an interruption comes first.
 * @returns a function that stops it. */
export function followMessages(
  client: Client,
  { withUserId, after }: FollowedMessages,
  listener: MessagesListener,
): () => void {
  return new MessageFollower(client, withUserId, listener).begin(after);
}

const pageSize = 100;

class MessageFollower {
  readonly #client: Client;
  readonly #withUserId: string | undefined;
  readonly #listener: MessagesListener;
  #newest: string | null = null;
  #reading = false;
  #again = false;
  #stopped = false;
  #end: (() => void) | undefined;

  constructor(client: Client, withUserId: string | undefined, listener: MessagesListener) {
    this.#client = client;
    this.#withUserId = withUserId;
    this.#listener = listener;
  }

  begin(after: string | null | undefined): () => void {
    this.#newest = after ?? null;
    if (after === undefined) void this.#findNewest().then(() => this.#subscribe());
    else this.#subscribe();
    return () => {
      this.#stopped = true;
      this.#end?.();
    };
  }

  async #findNewest(): Promise<void> {
    const { data, error } = await this.#client.query(MessagesDocument, { first: 1 });
    if (error) this.#listener.error?.(error);
    this.#newest = data?.messages?.pageInfo.startCursor ?? null;
  }

  #subscribe(): void {
    if (this.#stopped) return;
    // While there is no message yet, nothing says after which one to begin: the history is read instead.
    const needsHistory = () => this.#newest === null || this.#reading;
    const newest = () => this.#newest;
    this.#end = this.#client.subscribe(
      MessageReceivedDocument,
      {
        get after() {
          return newest();
        },
      },
      {
        next: ({ data, error }) => {
          if (error) this.#listener.error?.(error);
          if (needsHistory()) void this.#catchUp();
          else if (data) this.#take(data.messageReceived);
        },
        resumed: () => {
          if (needsHistory()) void this.#catchUp();
        },
        error: (error) => this.#listener.error?.(error),
      },
    );
  }

  /** Reads what the history has after the newest message known, oldest first; again, if events come meanwhile. */
  async #catchUp(): Promise<void> {
    this.#again = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      const page = { last: pageSize, before: this.#newest };
      const { data, error } = await this.#client.query(MessagesDocument, page);
      if (error) this.#listener.error?.(error);
      for (const message of [...(data?.messages?.nodes ?? [])].reverse()) this.#take(message);
      this.#again ||= data?.messages?.pageInfo.hasPreviousPage ?? false;
    }
    this.#reading = false;
  }

  #take(message: MessagePartsFragment): void {
    this.#newest = message.cursor;
    const { sender, receiver } = message;
    if (this.#withUserId && ![sender.id, receiver.id].includes(this.#withUserId)) return;
    if (!this.#stopped) this.#listener.message(message);
  }
}
