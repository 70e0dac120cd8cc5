import type { Listener } from '@tonearm/client';
import { useEffect, useRef } from 'react';
import { client } from './client.ts';
import type { ApiDocument } from './document.ts';

interface LiveOptions {
  enabled?: boolean;
  /** There will be no more events, such as because the user may no longer see what they are about. */
  ended?: () => void;
}

/** Follows a subscription while the component is shown and somebody is signed in. */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: ApiDocument<Data, Variables>,
  variables: Variables,
  received: (data: Data) => void,
  { enabled = true, ended }: LiveOptions = {},
): void {
  const latest = useRef({ received, ended });
  latest.current = { received, ended };
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (!enabled) return;
    const listener: Listener<Data> = {
      next: (answer) => {
        if (answer.ok) latest.current.received(answer.data);
      },
      complete: () => latest.current.ended?.(),
      error: () => latest.current.ended?.(),
    };
    return client.subscribe(document, JSON.parse(key) as Variables, listener);
  }, [document, key, enabled]);
}

/** Whether a connection was lost that is not back: what a screen reads now lacks what happens until it is. */
let isInterrupted = false;
client.live.onState((state) => {
  isInterrupted = state === 'disconnected';
});

/** Calls back for each connection after a lost one, because events in between were not delivered. */
export function useReconnected(listener: () => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    let lost = isInterrupted;
    return client.live.onState((state) => {
      if (state === 'connected' && lost) latest.current();
      lost = state === 'disconnected';
    });
  }, []);
}
