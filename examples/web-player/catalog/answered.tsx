import type { ReactNode } from 'react';

interface AnsweredProps<Data> {
  data: Data | undefined;
  error: Error | undefined;
  children: (data: Data) => ReactNode;
}

/** What a query found, or what became of it. What is there stays while newer is on its way. */
export function Answered<Data>({ data, error, children }: AnsweredProps<Data>) {
  if (data) return children(data);
  if (!error) return <p className="hint">Loading …</p>;
  return (
    <p role="alert" className="fault">
      {error.message}
    </p>
  );
}
