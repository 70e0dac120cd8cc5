import { BulkDeleteWithConfirmButton, useListContext } from 'react-admin';

export interface BulkDeleteProps {
  /** The singular and the plural. */
  noun: [string, string];
  /** What is deleted with them. */
  consequence: string;
}

/** Deletes the selected items, after a confirmation. */
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
