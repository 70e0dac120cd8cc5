import { BulkDeleteWithConfirmButton, useListContext } from 'react-admin';

export interface BulkDeleteProps {
  /** One of them, and several. */
  noun: [string, string];
  /** What goes with them. */
  consequence: string;
}

/** Deletes what is selected, after having asked. */
export function BulkDelete({ noun: [one, several], consequence }: BulkDeleteProps) {
  const { selectedIds } = useListContext();
  const count = selectedIds?.length ?? 0;
  return (
    <BulkDeleteWithConfirmButton
      mutationMode="pessimistic"
      confirmTitle={`Delete ${count} ${count === 1 ? one : several}?`}
      confirmContent={consequence}
    />
  );
}
