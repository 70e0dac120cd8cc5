import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';

export interface NginxPlace {
  /** The address of Tonearm, or those of all its servers. */
  behind: string | string[];
  /** The folder of media. */
  media: string;
  /** The folder of nginx's own files. */
  folder: string;
  /** Where it listens: without TLS for most tests, with TLS, and to send people to TLS. */
  port: number;
  tlsPort: number;
  redirectPort: number;
}

const certificates = path.resolve('test/support/certificates');

/** The file of deploy/, of which only addresses and paths are changed. */
export async function nginxConfiguration(place: NginxPlace): Promise<string> {
  const { behind, media, folder, port, tlsPort, redirectPort } = place;
  const changes = {
    // The files of tests belong to whoever runs them; only root can choose.
    'user www-data;': process.getuid?.() === 0 ? `user ${userInfo().username};` : '',
    '/run/nginx.pid': path.join(folder, 'pid'),
    '/var/log/nginx/': `${folder}/`,
    '/var/cache/nginx/': `${folder}/`,
    'server 127.0.0.1:4000 fail_timeout=2s;': [behind]
      .flat()
      .map((address) => `server ${new URL(address).host} fail_timeout=2s;`)
      .join(' '),
    'listen 80;': `listen 127.0.0.1:${redirectPort};`,
    'listen 443 ssl http2;': `listen 127.0.0.1:${tlsPort} ssl http2; listen 127.0.0.1:${port};`,
    '/etc/letsencrypt/live/music.example/fullchain.pem': path.join(certificates, 'valid.pem'),
    '/etc/letsencrypt/live/music.example/privkey.pem': path.join(certificates, 'valid.key'),
    '/srv/tonearm/media/': `${media}/`,
  };
  let text = await readFile('deploy/nginx.conf', 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf does not contain ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}
