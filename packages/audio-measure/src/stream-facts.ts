/** What the stream itself says, where tag readers report the fixed fields of its container. */
export interface StreamFacts {
  /** Null to use that of the headers. */
  codec: string | null;
  channels: number | null;
  /** Null for codecs that have none. */
  bitDepth: number | null;
  lossless: boolean;
}
