import { registerEnumType } from 'type-graphql';
import { Registration } from './registration.model.ts';

registerEnumType(Registration, {
  name: 'Registration',
  description: 'Who may create an account.',
  valuesConfig: {
    OPEN: { description: 'Everybody.' },
    INVITATION: { description: 'Whoever has an invitation.' },
    CLOSED: { description: 'Nobody, not even with an invitation.' },
  },
});

export { Registration };
