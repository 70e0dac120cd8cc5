import { DeleteWithConfirmButton } from 'react-admin';

/** The notice before messages are deleted. */
export const consequence = 'It goes on both sides, from sender and receiver, and can’t be undone.';

/** Deletes one message, after a confirmation. */
export function MessageDeletion() {
  return (
    <DeleteWithConfirmButton
      mutationMode="pessimistic"
      confirmTitle="Delete this message?"
      confirmContent={consequence}
      confirmColor="warning"
      redirect={false}
    />
  );
}
