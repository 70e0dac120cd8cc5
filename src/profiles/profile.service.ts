import { LockMode } from '@mikro-orm/postgresql';
import { findViewer } from '../accounts/account.service.ts';
import type { User } from '../accounts/user.entity.ts';
import type { Caller } from '../api/caller.service.ts';
import { UserFault } from '../api/user-errors.type.ts';
import { nameComplaint, tidy, Validation } from '../api/validation.checks.ts';
import { changesBetween } from '../audit/audit-actions.model.ts';
import { record } from '../audit/audit-log.writes.ts';
import { type KeptImage, recordImage, releaseMedia } from '../media/media.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import type { MediaServices } from '../media/media-services.key.ts';
import { receivePicture } from '../media/uploads/upload.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import type { UpdateProfileInput } from './profile.inputs.ts';
import { ProfilePicture } from './profile-picture.entity.ts';

/** Undefined fields stay as they are. */
interface Changes {
  fullName: string | undefined;
  /** Null removes the picture. */
  picture: KeptImage | null | undefined;
}

/** @throws {UserFault} INVALID, TOO_LARGE, UNSUPPORTED_MEDIA */
export async function updateProfile(
  caller: Caller,
  media: MediaServices,
  input: UpdateProfileInput,
): Promise<User> {
  const fullName = input.fullName === undefined ? undefined : tidy(input.fullName ?? '');
  const validation = new Validation();
  if (fullName !== undefined) validation.check('input.fullName', nameComplaint('The name', fullName));
  const picture = await receive(media, input, validation);
  try {
    validation.finish();
    const user = await saveProfile(caller, media.store, { fullName, picture });
    caller.forgetLoaded();
    return user;
  } catch (error) {
    // It is in the store already.
    if (picture) await transaction(caller.em, (opened) => releaseMedia(opened, [picture.key]));
    throw error;
  }
}

/** Call in the transaction that deletes an account, before the deletion. */
export async function releasePictureOf(transaction: Transaction, userId: string): Promise<void> {
  const { em } = transaction;
  const shown = await em.findOne(ProfilePicture, { user: userId });
  await releaseMedia(transaction, [shown?.image.key]);
}

async function receive(media: MediaServices, { image }: UpdateProfileInput, validation: Validation) {
  try {
    return image ? await receivePicture(media, image, 'input.image') : image;
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    validation.add(error);
    return undefined;
  }
}

function saveProfile(caller: Caller, store: MediaStore, { fullName, picture }: Changes): Promise<User> {
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const image = picture && (await recordImage(transaction, store, picture));
    // The session, too, is read again now that the picture has arrived.
    const user = await findViewer(em, caller, LockMode.PESSIMISTIC_WRITE);
    const before: Record<string, unknown> = { fullName: user.fullName };
    if (fullName !== undefined) user.fullName = fullName;
    if (image !== undefined) {
      const shown = await em.findOne(ProfilePicture, { user });
      before.image = shown?.image.key;
      if (shown && shown.image.key !== image?.key) await releaseMedia(transaction, [shown.image.key]);
      if (image && shown) shown.image = image;
      else if (image) em.create(ProfilePicture, { user, image });
      else if (shown) em.remove(shown);
    }
    await em.flush();
    const after = { fullName: user.fullName, ...(image !== undefined && { image: image?.key }) };
    const changes = changesBetween(before, after);
    const target = { type: 'User', id: user.id };
    if (changes) await record(transaction, caller, { action: 'user.update', target, changes });
    return user;
  });
}
