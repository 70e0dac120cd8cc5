/** The program that makes a request, as far as it is known. */
export interface Client {
  /** As the connection has it, or a proxy that is believed. */
  ipAddress: string;
  userAgent: string | null;
  /** Absent where none can be set, as on a WebSocket. */
  cookies?: Cookies;
}

export interface Cookies {
  get(name: string): string | undefined;
  /** Sets a cookie that scripts can't read and other sites can't cause to be sent. */
  set(name: string, value: string, expires: Date): void;
  clear(name: string): void;
}
