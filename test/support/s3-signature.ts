import { createHash, createHmac } from 'node:crypto';

/** Whether a presigned URL was signed by the owner, and has not expired.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
export function isPresigned(method: string, url: URL, secret: string): boolean {
  const given = Object.fromEntries(url.searchParams) as Partial<Record<string, string>>;
  const time = given['X-Amz-Date'] ?? '';
  const [, ...scope] = (given['X-Amz-Credential'] ?? '').split('/');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const canonical = [method, url.pathname, query, `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join(
    '\n',
  );
  const digest = createHash('sha256').update(canonical).digest('hex');
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const right = hmac(key, ['AWS4-HMAC-SHA256', time, scope.join('/'), digest].join('\n')).toString('hex');
  const until = instant(time) + Number(given['X-Amz-Expires']) * 1000;
  return given['X-Amz-Signature'] === right && instant(time) <= Date.now() && Date.now() < until;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Parses `20261122T120000Z`. */
function instant(time: string): number {
  return Date.parse(time.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'));
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
