import type { ReactNode } from 'react';

interface AnsweredProps<Data> {
  data: Data | null | undefined;
  error: Error | undefined;
  children: (data: Data) => ReactNode;
}

/** The result of a query, or its error. Earlier data stays while newer data is loading. */
export function Answered<Data>({ data, error, children }: AnsweredProps<Data>) {
  if (data) return children(data);
  if (!error) return <p className="hint">Loading …</p>;
  return (
    <p role="alert" className="fault">
      {error.message}
    </p>
  );
}
