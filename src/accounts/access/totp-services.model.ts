import type { Seal } from '../../api/seal.service.ts';

/** What the second factor needs besides the database. */
export interface TotpServices {
  /** Whether administrators need one. */
  required: boolean;
  /** What apps show beside the address. */
  issuer: string;
  seal: Seal;
  now(): Date;
}
