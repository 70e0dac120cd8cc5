import { serviceKey } from '../api/services.model.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { ApiKeys } from './access/api-keys/api-keys.service.ts';
import type { Confirmations } from './access/confirmations/confirmations.service.ts';
import type { DeviceMarks } from './access/devices/device-marks.service.ts';
import type { PasskeyServices } from './access/passkeys/passkey-services.model.ts';
import type { TotpServices } from './access/totp-services.model.ts';
import type { LoginAttempts } from './login-attempts.service.ts';
import type { MailLimits } from './mail-limits.service.ts';
import type { PasswordHasher } from './password-hasher.service.ts';
import type { Revocations } from './revocation.service.ts';
import type { Tokens } from './token.service.ts';

/** Services that accounts need besides the database. */
export interface AccountServices {
  tokens: Tokens;
  passwords: PasswordHasher;
  revocations: Revocations;
  keys: ApiKeys;
  attempts: LoginAttempts;
  mails: MailLimits;
  totp: TotpServices;
  devices: DeviceMarks;
  confirmations: Confirmations;
  passkeys: PasskeyServices;
  /** Whether a password lets in. */
  passwordSignIn: boolean;
  /** Milliseconds that a session lasts after its last refresh. */
  sessionMs: number;
  /** Milliseconds that it lasts at most, however often it is used. */
  longestSessionMs: number;
  /** Called before an account is deleted, for data that foreign keys do not delete: its files. */
  beforeDeletion(transaction: Transaction, userId: string): Promise<void>;
  /** Called when one user has blocked another, while both accounts are locked, for what else there is between the two. */
  afterBlock(transaction: Transaction, one: string, other: string): Promise<void>;
}

export const accountServices = serviceKey<AccountServices>('accounts');
