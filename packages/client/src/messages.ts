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
/** Milliseconds after a connection at which the history is read if it was empty then: a subscription without a cursor
 * begins some time after it was sent, and nothing says when. */
const looks = [250, 1_000, 5_000];

class MessageFollower {
  readonly #client: Client;
  readonly #withUserId: string | undefined;
  readonly #listener: MessagesListener;
  /** Null while there is none, undefined while that is not known. */
  #newest: string | null | undefined;
  /** Whether the subscription may not have begun yet: until it surely has, messages are taken from the history alone, which
   * has those before it, too. */
  #mayBeLate = false;
  /** The latest ids: an event may arrive after the history had its message already. */
  readonly #known = new Set<string>();
  #reading = false;
  #again = false;
  #stopped = false;
  #ends: (() => void)[] = [];
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(client: Client, withUserId: string | undefined, listener: MessagesListener) {
    this.#client = client;
    this.#withUserId = withUserId;
    this.#listener = listener;
  }

  begin(after: string | null | undefined): () => void {
    this.#newest = after;
    if (after === undefined) void this.#findNewest().then(() => this.#subscribe());
    else this.#subscribe();
    return () => {
      this.#stopped = true;
      for (const end of this.#ends) end();
      for (const timer of this.#timers) clearTimeout(timer);
    };
  }

  async #findNewest(): Promise<void> {
    const { data, error } = await this.#client.query(MessagesDocument, { first: 1 });
    if (error) this.#listener.error?.(error);
    // Without an answer, it is not that there is none: all that was ever written would come as new.
    if (data?.messages && this.#newest === undefined)
      this.#newest = data.messages.pageInfo.startCursor ?? null;
  }

  #subscribe(): void {
    if (this.#stopped) return;
    const newest = () => this.#newest ?? null;
    const needsHistory = () => this.#mayBeLate || this.#newest === null || this.#reading;
    // What comes while nothing is known is the first to come from now on.
    const isFirst = () => this.#newest === undefined;
    const subscription = this.#client.subscribe(
      MessageReceivedDocument,
      {
        get after() {
          return newest();
        },
      },
      {
        next: ({ data, error }) => {
          if (error) this.#listener.error?.(error);
          if (data && isFirst()) this.#take(data.messageReceived);
          else if (needsHistory()) void this.#catchUp();
          else if (data) this.#take(data.messageReceived);
        },
        error: (error) => this.#listener.error?.(error),
      },
    );
    const { live } = this.#client;
    const states = live.onState((state) => state === 'connected' && this.#look());
    this.#ends.push(subscription, states);
    this.#look();
  }

  /** While no message is known, nothing says after which one to begin: the history is read instead. */
  #look(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#mayBeLate = this.#newest == null;
    if (!this.#mayBeLate) return;
    void this.#catchUp();
    this.#timers = looks.map((wait) =>
      setTimeout(() => {
        this.#mayBeLate = wait !== looks.at(-1);
        void this.#catchUp();
      }, wait),
    );
  }

  /** Reads what the history has after the newest message known, oldest first; again, if events come meanwhile. */
  async #catchUp(): Promise<void> {
    this.#again = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      if (this.#newest === undefined) await this.#findNewest();
      else await this.#readPage(this.#newest);
    }
    this.#reading = false;
  }

  async #readPage(before: string | null): Promise<void> {
    const page = { withUserId: this.#withUserId, last: pageSize, before };
    const { data, error } = await this.#client.query(MessagesDocument, page);
    if (error) this.#listener.error?.(error);
    for (const message of [...(data?.messages?.nodes ?? [])].reverse()) this.#take(message);
    this.#again ||= data?.messages?.pageInfo.hasPreviousPage ?? false;
  }

  #take(message: MessagePartsFragment): void {
    const { id, cursor, sender, receiver } = message;
    if (this.#known.has(id)) return;
    this.#newest = cursor;
    this.#known.add(id);
    const [oldest] = this.#known;
    if (oldest && this.#known.size > 2 * pageSize) this.#known.delete(oldest);
    if (this.#withUserId && ![sender.id, receiver.id].includes(this.#withUserId)) return;
    if (!this.#stopped) this.#listener.message(message);
  }
}
