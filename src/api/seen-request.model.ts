/** Where a server says how a request reached it, to somebody who proves to know its key in this header. */
export const seenRequestPath = '/health/seen';
export const proofHeader = 'x-tonearm-proof';

/** How a request reached the server. */
export interface SeenRequest {
  /** The address at the other end of the connection: that of the proxy, if there is one. */
  peer: string;
  /** The client's address, the protocol and the host, as the server takes them. */
  ip: string;
  protocol: string;
  host: string;
  /** What a proxy says of them. */
  forwardedFor: string | null;
  forwardedProtocol: string | null;
  /** Whether that is believed. */
  trusted: boolean;
}
