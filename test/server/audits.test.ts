import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { listen } from '../support/http.ts';

const app = await testApp();
const origin = await listen(app);

const audits = serverAudits({ url: `${origin}/graphql` })
  // What a server may do is its own choice.
  .filter(({ name }) => /^(MUST|SHOULD)/.test(name));

describe('GraphQL over HTTP', () => {
  test.each(audits.map((audit) => ({ name: `${audit.id} ${audit.name}`, audit })))(
    '$name',
    async ({ audit }) => {
      const result = await audit.fn();
      expect('reason' in result ? result.reason : result.status).toBe('ok');
    },
  );
});
