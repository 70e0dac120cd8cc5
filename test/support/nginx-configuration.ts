import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';

export interface NginxPlace {
  /** The address of Tonearm. */
  behind: string;
  /** The folder of media. */
  media: string;
  /** The folder of nginx's own files. */
  folder: string;
  port: number;
}

/** The file of docs/, of which only addresses and paths are changed. */
export async function nginxConfiguration({ behind, media, folder, port }: NginxPlace): Promise<string> {
  const changes = {
    // The files of tests belong to whoever runs them; only root can choose.
    'user www-data;': process.getuid?.() === 0 ? `user ${userInfo().username};` : '',
    '/run/nginx.pid': path.join(folder, 'pid'),
    '/var/log/nginx/': `${folder}/`,
    '/var/cache/nginx/': `${folder}/`,
    'server 127.0.0.1:4000;': `server ${new URL(behind).host};`,
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/srv/tonearm/media/': `${media}/`,
  };
  let text = await readFile('docs/nginx.conf', 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`docs/nginx.conf does not contain ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}
