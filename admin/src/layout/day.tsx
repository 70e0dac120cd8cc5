const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A day on one line, in the administrator's time zone. */
export function Day({ of }: { of: string }) {
  return (
    <time dateTime={of} style={{ whiteSpace: 'nowrap' }}>
      {format.format(new Date(of))}
    </time>
  );
}
