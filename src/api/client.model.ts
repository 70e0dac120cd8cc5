/** The known properties of a device that signs in. */
export interface Device {
  /** From the connection, or from a trusted proxy. */
  ipAddress: string;
  userAgent: string | null;
}

/** The program that makes a request. */
export interface Client extends Device {
  /** Absent if none can be set, as on a WebSocket. */
  cookies?: Cookies;
}

export interface Cookies {
  get(name: string): string | undefined;
  /** Sets a cookie that scripts cannot read and that other sites cannot cause to be sent. */
  set(name: string, value: string, expires: Date): void;
  clear(name: string): void;
}
