import type { Seal } from '../../api/seal.service.ts';
import type { TotpRequirement } from './totp-requirement.policy.ts';

/** What the second factor needs besides the database. */
export interface TotpServices {
  /** Who needs one. */
  required: TotpRequirement;
  /** What apps show beside the address. */
  issuer: string;
  seal: Seal;
  now(): Date;
}
