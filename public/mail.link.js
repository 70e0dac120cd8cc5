import { element } from './elements.js';

const form = element('form');
const message = element('message');

/** Shows the form of a page that a link in a mail leads to. Nothing is asked of the server before it is sent: programs
 * that look into mails open links, too, and must not use them up.
 * @param {(token: string) => Promise<string>} use answers what to tell when it is done; throws what went wrong. */
export function onMailLink(use) {
  const token = new URLSearchParams(location.search).get('token');
  if (!token) return tell('This link is not complete. Open the link in the mail again.', true);
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // A button that is switched off would lose the focus.
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    tell('');
    try {
      const done = await use(token);
      form.hidden = true;
      // It is of no use any more, and need not stay in the history.
      history.replaceState(null, '', location.pathname);
      tell(done);
    } catch (error) {
      tell(error.message, true);
    } finally {
      form.ariaBusy = 'false';
    }
  });
}

/** Asks the API.
 * @returns {Promise<object>} the payload of the one mutation in it.
 * @throws what a person should read. */
export async function mutate(query, variables, accessToken) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
    },
    body: JSON.stringify({ query, variables }),
  }).catch(() => undefined);
  const answer = await response?.json().catch(() => undefined);
  const [payload] = Object.values(answer?.data ?? {});
  const fault = payload?.errors[0] ?? answer?.errors?.[0];
  if (fault) throw new Error(fault.message);
  if (!payload) throw new Error('The server does not answer. Try again in a while.');
  return payload;
}

function tell(text, fault = false) {
  message.classList.toggle('fault', fault);
  message.textContent = text;
}
