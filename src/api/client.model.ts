/** Where somebody signs in from, as far as it is known. */
export interface Device {
  /** As the connection has it, or a trusted proxy. */
  ipAddress: string;
  userAgent: string | null;
}

/** The program that makes a request. */
export interface Client extends Device {
  /** Absent where none can be set, as on a WebSocket. */
  cookies?: Cookies;
}

export interface Cookies {
  get(name: string): string | undefined;
  /** Sets a cookie that scripts can't read and other sites can't cause to be sent. */
  set(name: string, value: string, expires: Date): void;
  clear(name: string): void;
}
