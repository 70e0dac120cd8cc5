import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormValues } from '../data/resource.data.ts';
import { draftKey, draftOf, keepDraft } from './drafts.ts';
import { differing, type FormFact, valuesOf } from './form.facts.ts';
import type { FormHandle } from './form.handle.tsx';
import type { EditedRecord } from './record.form.tsx';

interface Version<Row> {
  /** The record that the form is filled with. */
  base: Row;
  /** What is typed over it at once. */
  typed: FormValues;
  /** Changes when the form is to be filled again. */
  version: number;
  /** Whether it was typed before the form was opened. */
  isDraft: boolean;
}

/** With what a form is filled: with the record as it is, or with what was typed and not saved before, over the record as
 * it was then. What is not saved is kept when the form goes. */
export function useVersions<Row extends EditedRecord>(
  kind: string,
  record: Row,
  facts: readonly FormFact[],
  isSaved: () => boolean,
) {
  const [key] = useState(() => draftKey(kind, record.id));
  const [present, setPresent] = useState<Version<Row>>(() => {
    const { base = record, values = {} } = draftOf(key) ?? {};
    return { base: base as Row, typed: values, version: 0, isDraft: draftOf(key) !== undefined };
  });
  const handle = useRef<FormHandle>(null);
  useEffect(() => handle.current?.type(present.typed), [present]);

  const left = useRef<() => void>(() => undefined);
  useEffect(() => {
    left.current = () => {
      const values = handle.current?.values() ?? {};
      const unsaved = isSaved() ? [] : differing(facts, values, present.base);
      const draft = { base: present.base, values: valuesOf(unsaved, values) };
      keepDraft(key, unsaved.length > 0 ? draft : undefined);
    };
  });
  useEffect(() => () => left.current(), []);

  /** Fills the form with the record as it is now. */
  const goOn = useCallback(
    (typed: FormValues) =>
      setPresent(({ version }) => ({ base: record, typed, version: version + 1, isDraft: false })),
    [record],
  );
  return { ...present, handle, goOn };
}
