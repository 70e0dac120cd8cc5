import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { connect, type TLSSocket } from 'node:tls';
import WebSocket from 'ws';
import { ProxyProofs } from '../api/proxy-proof.service.ts';
import { proofHeader, type SeenRequest, seenRequestPath } from '../api/seen-request.model.ts';
import type { Config } from '../config.ts';
import { type Finding, Part, reasonOf, within } from './finding.model.ts';

const answerMs = 8000;
const day = 24 * 60 * 60 * 1000;
/** Days that a certificate should last: who renews them by themselves does so with thirty left. */
const certificateDays = { warning: 14, fault: 0 };
/** An address for documentation, which no client has. */
const invented = '203.0.113.77';

/** Whether the server answers on this machine. */
export async function examineServer({ host, port }: Config): Promise<Finding> {
  const part = new Part('server');
  if (port === 0) return part.skipped('PORT=0: nobody but its log knows where it answers');
  const here = host === undefined || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${here.includes(':') ? `[${here}]` : here}:${port}/ready`;
  const answer = await ask(url).catch(() => undefined);
  if (!answer) return part.ok(`It does not run on this machine: nothing answers at ${url}`);
  const { status, degraded } = answer.json() as { status?: string; degraded?: string[] };
  if (answer.status !== 200)
    return part.fault(`It runs, but is not ready: ${status ?? answer.status}`, 'Read its log.');
  if (degraded) return part.warning(`It runs, with less of: ${degraded.join(', ')}`, 'Read its log.');
  return part.ok('It runs and is ready');
}

/** What comes of a request to PUBLIC_URL: whether it arrives, and what the proxy in between makes of it.
 * @param secret the key of the server. */
export async function examinePublicAddress(config: Config, secret: string | undefined): Promise<Finding[]> {
  const { publicUrl } = config;
  const part = new Part('public address');
  if (publicUrl === undefined) {
    if (!config.production) return [part.skipped('PUBLIC_URL is not set')];
    return [
      part.warning(
        'PUBLIC_URL is not set: links in mails lead to localhost',
        'Set it to what people type, such as PUBLIC_URL=https://music.example',
      ),
    ];
  }
  const health = await ask(`${publicUrl}/health`).catch((error: unknown) => reasonOf(error));
  if (typeof health === 'string')
    return [
      part.fault(
        `${publicUrl} does not answer: ${health}`,
        `Does its name lead to this network, does the proxy run, and is its port open? Try: curl -v ${publicUrl}/health`,
      ),
    ];
  if (health.status !== 200 || health.json()?.status !== 'alive')
    return [
      part.fault(
        `${publicUrl} answers with ${health.status}, and that is not Tonearm`,
        'Does the proxy know where Tonearm listens (HOST and PORT)? Is the server running?',
      ),
    ];
  return [
    part.ok(`${publicUrl} leads to Tonearm`),
    await examineForwarding(config, publicUrl, secret),
    await examineSocket(publicUrl),
  ];
}

export async function examineCertificate({ publicUrl }: Config): Promise<Finding> {
  const part = new Part('certificate');
  const { protocol, hostname, port } = new URL(publicUrl ?? 'http://localhost');
  if (protocol !== 'https:') return part.skipped('PUBLIC_URL does not begin with https');
  const socket = connect({
    host: hostname,
    port: Number(port || 443),
    ...(/[a-z]/i.test(hostname) && { servername: hostname }),
    rejectUnauthorized: false,
  });
  try {
    await within(answerMs, once(socket, 'secureConnect'));
    return judgeCertificate(part, socket, new Date());
  } catch (error) {
    return part.fault(`${hostname} offers no TLS: ${reasonOf(error)}`, 'Does the proxy listen with TLS?');
  } finally {
    socket.destroy();
  }
}

function judgeCertificate(part: Part, socket: TLSSocket, now: Date): Finding {
  const { valid_to: until } = socket.getPeerCertificate();
  const days = Math.floor((Date.parse(until) - now.getTime()) / day);
  const renew = 'Renew it (certbot renew), and reload the proxy. Caddy does both by itself.';
  if (days < certificateDays.fault) return part.fault(`It expired on ${until}`, renew);
  if (!socket.authorized)
    return part.fault(
      `Nobody trusts it: ${String(socket.authorizationError)}`,
      'Let the proxy send the whole chain, of a certificate for this name from a common authority.',
    );
  if (days < certificateDays.warning) return part.warning(`It expires in ${days} days`, renew);
  return part.ok(`It lasts for ${days} more days`);
}

/** Asks the server itself how a request through the proxy reached it. */
async function examineForwarding(config: Config, publicUrl: string, secret = ''): Promise<Finding> {
  const part = new Part('proxy');
  const proof = new ProxyProofs(secret).make(new Date());
  const question = { [proofHeader]: proof, 'x-forwarded-for': invented };
  const answer = await ask(`${publicUrl}${seenRequestPath}`, question).catch(() => undefined);
  if (answer?.status !== 200)
    return part.warning(
      'The server did not say how the request reached it: it has another key than the doctor',
      'Run the doctor with the environment of the server, above all JWT_SECRET and DATA_DIR.',
    );
  return judgeForwarding(part, answer.json() as unknown as SeenRequest, new URL(publicUrl), config);
}

/** @param seen of a request that claimed to come from an invented address. */
function judgeForwarding(part: Part, seen: SeenRequest, { protocol, host }: URL, config: Config): Finding {
  const peer = seen.peer.replace(/^::ffff:/, '');
  const trust = `Set TRUST_PROXY to the address of the proxy, which is ${peer} here: TRUST_PROXY=${[...config.trustProxy, peer].join(',')}`;
  if (seen.host.toLowerCase() !== host.toLowerCase())
    return part.fault(
      `The server takes ${seen.host} for its name instead of ${host}`,
      'Let the proxy pass on Host (nginx: proxy_set_header Host $http_host).',
    );
  if (seen.ip === invented && seen.forwardedFor === invented && config.trustProxy.length > 0)
    return part.fault(
      'Clients may claim any address: X-Forwarded-For arrives as they sent it',
      'Let the proxy replace it (nginx: proxy_set_header X-Forwarded-For $remote_addr), or remove TRUST_PROXY if there is none.',
    );
  if (`${seen.protocol}:` !== protocol) {
    if (seen.forwardedProtocol !== null && `${seen.forwardedProtocol}:` === protocol)
      return part.fault(
        `The server takes ${protocol}// for ${seen.protocol}: it does not trust ${peer}`,
        trust,
      );
    return part.fault(
      `The server takes ${protocol}// for ${seen.protocol}`,
      'Let the proxy send X-Forwarded-Proto (nginx: proxy_set_header X-Forwarded-Proto $scheme), and set TRUST_PROXY.',
    );
  }
  if (seen.forwardedFor === invented) return part.ok('There is none in front of the server');
  if (seen.forwardedFor === null)
    return part.fault(
      'It does not say for whom it asks: all clients count as one',
      'Let it send X-Forwarded-For (nginx: proxy_set_header X-Forwarded-For $remote_addr), and set TRUST_PROXY.',
    );
  if (!seen.trusted)
    return part.fault(`All clients count as one, since the server does not trust ${peer}`, trust);
  return part.ok(`It says for whom it asks (${seen.ip}), by ${protocol}//${host}`);
}

/** Live events need WebSockets, which proxies pass on only if they are told to. */
async function examineSocket(publicUrl: string): Promise<Finding> {
  const part = new Part('WebSockets');
  const socket = new WebSocket(`${publicUrl.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
    rejectUnauthorized: false,
    handshakeTimeout: answerMs,
  });
  // Waited for below.
  socket.on('error', () => undefined);
  try {
    await within(answerMs, once(socket, 'open'));
    socket.send(JSON.stringify({ type: 'ping' }));
    const [data] = await within(answerMs, once(socket, 'message'));
    if (JSON.parse(String(data)).type !== 'pong') throw new Error('another answer than pong');
    return part.ok('They reach the server');
  } catch (error) {
    return part.fault(
      `They do not reach the server: ${reasonOf(error)}`,
      'Let the proxy pass on Upgrade and Connection over HTTP/1.1 (see deploy/nginx.conf); Caddy does so by itself.',
    );
  } finally {
    socket.terminate();
  }
}

interface Answer {
  status: number;
  /** Undefined for what is no object. */
  json(): Record<string, unknown> | undefined;
}

/** Certificates are another check's affair. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  const sent = request(url, { headers, rejectUnauthorized: false, agent: false, timeout: answerMs });
  sent.once('timeout', () => sent.destroy(new Error(`no answer within ${answerMs / 1000} s`)));
  // Once the answer has begun, its body fails as well, which is waited for.
  sent.on('error', () => undefined);
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  return {
    status: response.statusCode ?? 0,
    json() {
      try {
        const value: unknown = JSON.parse(body.toString());
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
