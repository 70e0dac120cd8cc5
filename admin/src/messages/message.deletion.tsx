import { DeleteWithConfirmButton } from 'react-admin';

/** What is said before messages are deleted. */
export const consequence = 'It goes on both sides, from sender and receiver, and can’t be undone.';

/** Deletes one message, after having asked. */
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
