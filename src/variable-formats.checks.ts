import { z } from 'zod';
import type { RateLimit } from './api/rate-limiter.service.ts';
import { sortLanguages } from './catalog/sort-articles.model.ts';

// What variables of the environment may look like, and what is made of their texts.

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const count = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
/** Separated by spaces, as commas are separators of names themselves. */
export const words = z.string().transform((value) => value.split(/\s+/).filter((word) => word !== ''));
/** Separated by vertical bars, as names have spaces and commas. */
export const names = z.string().transform((value) =>
  value
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
export const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+\/\S+/, 'expected postgresql://user:password@host:5432/database');
export const redisUrl = z.string().regex(/^rediss?:\/\/\S+$/, 'expected redis://user:password@host:6379/0');
/** Addresses, networks such as 10.0.0.0/8, or the library's names for common ones. */
const network = z.union(
  [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.enum(['loopback', 'linklocal', 'uniquelocal'])],
  'expected addresses, networks like 10.0.0.0/8, or loopback, linklocal, uniquelocal',
);
export const networks = list.pipe(z.array(network));
export const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);
export const origins = list.pipe(z.array(origin));
/** Optionally with a path, without a slash at the end. */
export const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

/** `login=30/60, register=10/3600`: calls and seconds, by the name of the field. */
export const rateLimits = z.string().transform((value, context) => {
  const limits: Record<string, RateLimit> = {};
  for (const item of value.split(',').filter((part) => part.trim() !== '')) {
    const [, field = '', max, windowSeconds] = /^\s*(\w+)=([1-9]\d*)\/([1-9]\d*)\s*$/.exec(item) ?? [];
    if (!field)
      context.addIssue({ code: 'custom', message: `expected field=calls/seconds, got "${item.trim()}"` });
    limits[field] = { max: Number(max), windowSeconds: Number(windowSeconds) };
  }
  return limits;
});

/** `none`, as an empty variable is not set. */
export const languages = list
  .transform((items) => (items.join() === 'none' ? [] : items))
  .pipe(z.array(z.enum(sortLanguages)));

/** Names of providers, in addresses and in variables. */
export const providerIds = list.pipe(
  z.array(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'expected names such as work,home')),
);

/** Names of operations, as GraphQL has them. */
export const operationNames = list.pipe(
  z.array(z.string().regex(/^[_A-Za-z]\w{0,99}$/, 'expected names of operations such as Home,Search')),
);

/** As OpenTelemetry names them. */
export const samplers = [
  ...(['always_on', 'always_off', 'traceidratio'] as const),
  ...(['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'] as const),
] as const;

/** Five fields of a crontab, or `off`. */
export const schedule = z
  .string()
  .regex(
    /^(?:off|[\d*/,-]+(?: [\d*/,-]+){4})$/,
    'expected minute hour day month weekday, such as 0 4 * * *, or off',
  );
