import type { Environment } from './environment.checks.ts';

/** Faults of variables that must be set together. */
export function jointFaults(set: Environment): string[] {
  const faults: string[] = [];
  if (set.ADMIN_EMAIL && !set.ADMIN_PASSWORD) faults.push('ADMIN_PASSWORD: required with ADMIN_EMAIL');
  if (set.ADMIN_PASSWORD && !set.ADMIN_EMAIL) faults.push('ADMIN_EMAIL: required with ADMIN_PASSWORD');
  if (set.DATABASE_LISTEN_URL && !set.DATABASE_URL)
    faults.push('DATABASE_URL: required with DATABASE_LISTEN_URL, which is another way to the same database');
  if (set.NODE_ENV === 'production' && !set.JWT_SECRET) faults.push('JWT_SECRET: required in production');
  if (set.NODE_ENV === 'production' && !set.SMTP_URL && set.MAIL !== 'log')
    faults.push(
      'SMTP_URL: required in production; or set MAIL=log to write mails to files and their links, which are secrets, to the log',
    );
  if (set.DOCUMENTS === 'trusted' && !set.DOCUMENTS_MANIFEST)
    faults.push('DOCUMENTS_MANIFEST: required with DOCUMENTS=trusted');
  if (set.DOCUMENTS === 'trusted' && set.FEDERATION === 'subgraph')
    faults.push('DOCUMENTS: cannot be trusted with FEDERATION=subgraph, because gateways write documents');
  return faults.concat(missingOfMedia(set), missingOfBackups(set), undivided(set));
}

/** Limits of the whole, which the processes divide. */
const divided = [
  'DATABASE_POOL_MAX',
  'DATABASE_POOL_PER_CLIENT',
  'PASSWORD_CONCURRENCY',
  'PASSWORD_QUEUE',
  'REQUESTS_AT_ONCE',
  'SOCKETS_MAX',
  'SOCKETS_PENDING_PER_ADDRESS',
  'SOCKETS_PER_USER',
  'UPLOAD_STAGING_MAX_BYTES',
] as const;

/** Faults of limits of which a process would get no part. */
function undivided(set: Environment): string[] {
  const workers = Number(set.WORKERS ?? 1);
  if (workers === 1) return [];
  return divided
    .filter((name) => set[name] !== undefined && Number(set[name]) < workers)
    .map((name) => `${name}: at least ${workers}, one for each of the WORKERS`);
}

function missingOfBackups(set: Environment): string[] {
  if (!set.BACKUP_SCHEDULE || set.BACKUP_SCHEDULE === 'off' || set.BACKUP_TO) return [];
  return ['BACKUP_TO: required with BACKUP_SCHEDULE'];
}

function missingOfMedia(set: Environment): string[] {
  const faults: string[] = [];
  if (set.MEDIA_DRIVER === 's3' && !set.S3_BUCKET) faults.push('S3_BUCKET: required with MEDIA_DRIVER=s3');
  if (set.S3_ACCESS_KEY_ID && !set.S3_SECRET_ACCESS_KEY)
    faults.push('S3_SECRET_ACCESS_KEY: required with S3_ACCESS_KEY_ID');
  if (set.S3_SECRET_ACCESS_KEY && !set.S3_ACCESS_KEY_ID)
    faults.push('S3_ACCESS_KEY_ID: required with S3_SECRET_ACCESS_KEY');
  if (set.S3_PUBLIC_URL && set.CATALOG === 'signed-in')
    faults.push('S3_PUBLIC_URL: cannot be combined with CATALOG=signed-in, whose links to files are signed');
  if (set.S3_PUBLIC_URL && set.MEDIA_URLS === 'signed')
    faults.push('S3_PUBLIC_URL: cannot be combined with MEDIA_URLS=signed, which protects files');
  if (set.MEDIA_DRIVER === 's3' && set.MEDIA_DELIVERY && set.MEDIA_DELIVERY !== 'direct')
    faults.push('MEDIA_DELIVERY: only for MEDIA_DRIVER=disk; a bucket sends its files itself');
  return faults;
}
