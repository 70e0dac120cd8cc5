import { expect, test } from 'vitest';
import { send } from '../../support/http.ts';
import { preflight } from '../../support/upload.ts';
import { afterUploads, receiving, uploadApp } from './upload-app.ts';

const app = await uploadApp({ UPLOAD_MAX_FILES: '2', UPLOAD_MAX_FIELD_BYTES: '2000' });

const boundary = 'a-boundary';
const type = `multipart/form-data; boundary=${boundary}`;
const field = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="a"\r\n\r\nbytes\r\n`;
const end = `--${boundary}--\r\n`;
const query = receiving('receiveAudio', ['audio']);
const operations = field('operations', JSON.stringify({ query, variables: { audio: null } }));
const map = field('map', '{"0": ["variables.audio"]}');

async function post(body: string, headers: Record<string, string> = {}) {
  const answer = await send(
    `${app.url}/graphql`,
    {
      method: 'POST',
      headers: {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        authorization: `Bearer ${app.admin}`,
        ...preflight,
        ...headers,
      },
    },
    body,
  );
  return { ...answer, ...(JSON.parse(answer.body.toString()) as { errors?: object[]; data?: object }) };
}

test.each([
  ['no operations', map + end],
  ['no map', operations + end],
  ['nothing in it', end],
  ['nothing at all', ''],
  ['operations that are no JSON', field('operations', '{') + map + end],
  ['operations that are text', field('operations', '"text"') + map + end],
  ['a map that is no JSON', operations + field('map', '{') + end],
  ['a map that is a list', operations + field('map', '[]') + end],
  ['a map of no lists', operations + field('map', '{"0": "variables.audio"}') + end],
  ['a place that is no text', operations + field('map', '{"0": [1]}') + end],
  ['a variable that is not there', operations + field('map', '{"0": ["variables.other"]}') + file('0') + end],
  ['a place in a prototype', operations + field('map', '{"0": ["__proto__.x"]}') + file('0') + end],
  ['a place for the query', operations + field('map', '{"0": ["query"]}') + file('0') + end],
  ['the map before the operations', map + operations + end],
  ['a file before all', file('0') + operations + map + end],
  ['a file before the map', operations + file('0') + map + end],
  ['no end in the fields', operations.slice(0, -30)],
  [
    'a batch',
    field('operations', `[${JSON.stringify({ query, variables: { audio: null } })}]`) +
      field('map', '{"0": ["0.variables.audio"]}') +
      file('0') +
      end,
  ],
])('an upload request with %s is refused', async (_name, body) => {
  const { status, errors } = await post(body);
  expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'BAD_REQUEST' } }]]);
  expect(await afterUploads(app)).toEqual([]);
});

test.each([
  ['a file that is announced does not come', operations + map + end],
  ['a file is cut off', operations + map + file('0').slice(0, -3)],
])('if %s, the error is at the field', async (_name, body) => {
  const { errors } = await post(body);
  expect(errors).toMatchObject([{ path: ['receiveAudio'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(await afterUploads(app)).toEqual([]);
});

test.each([
  [
    'more files than allowed',
    operations + field('map', '{"0": ["variables.audio"], "1": [], "2": []}') + end,
  ],
  ['a field beyond its limit', field('operations', `{"query": "${'x'.repeat(3000)}"}`) + map + end],
])('an upload request with %s exceeds a limit', async (_name, body) => {
  const { status, errors } = await post(body);
  expect([status, errors]).toMatchObject([413, [{ extensions: { code: 'BAD_REQUEST' } }]]);
  expect(await afterUploads(app)).toEqual([]);
});

test('a file for a variable of another type, and text for a file, are BAD_USER_INPUT', async () => {
  const accept = 'application/graphql-response+json';
  const text = field('operations', JSON.stringify({ query, variables: { audio: 'text' } }));
  const { status, errors } = await post(text + field('map', '{}') + end, { accept });
  expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'BAD_USER_INPUT' } }]]);
  const other = '{ node(id: $audio) { id } }';
  const given = field(
    'operations',
    JSON.stringify({ query: `query ($audio: ID!) ${other}`, variables: { audio: null } }),
  );
  const answer = await post(given + map + file('0') + end, { accept });
  expect([answer.status, answer.errors]).toMatchObject([400, [{ extensions: { code: 'BAD_USER_INPUT' } }]]);
  expect(await afterUploads(app)).toEqual([]);
});

test('a multipart type without a boundary is refused', async () => {
  const { status } = await post(operations + map + end, { 'content-type': 'multipart/form-data' });
  expect(status).toBe(400);
  expect(await afterUploads(app)).toEqual([]);
});

test('faults of an upload request are answered with the type that the client accepts', async () => {
  const accept = 'application/graphql-response+json';
  const bad = await post(map + end, { accept });
  expect(bad.headers['content-type']).toContain(accept);
  const good = await post(operations + map + file('0') + end, { accept });
  expect(good.headers['content-type']).toContain(accept);
  const plain = await post(operations + map + file('0') + end);
  expect(plain.headers['content-type']).toContain('application/json');
  expect(plain.data).toMatchObject({ receiveAudio: { errors: [{ code: 'UNSUPPORTED_MEDIA' }] } });
  expect(await afterUploads(app)).toEqual([]);
});

test('multipart requests are accepted on no other path', async () => {
  const headers = { 'content-type': type, 'content-length': '0' };
  const answers = await Promise.all(
    ['/', '/media/x', '/health'].map((path) => send(app.url + path, { method: 'POST', headers })),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});
