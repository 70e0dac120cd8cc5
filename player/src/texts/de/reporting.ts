import type { Texts } from '../language.store.ts';

export const reporting: Texts['reporting'] = {
  title: (name) => `${name} melden`,
  hint: 'Die Administratoren sehen es sich an. Wer gemeldet wird, erfährt nicht, von wem.',
  reason: 'Was stimmt nicht?',
  reasons: {
    SPAM: 'Werbung, oder immer wieder dasselbe',
    HARASSMENT: 'Es greift jemanden an oder bedroht ihn',
    HATE: 'Es greift Menschen für das an, was sie sind',
    SEXUAL: 'Es ist sexuell',
    VIOLENCE: 'Es zeigt oder verherrlicht Gewalt',
    ILLEGAL: 'Es verstößt gegen ein Gesetz',
    OTHER: 'Etwas anderes',
  },
  reasonMissing: 'Wähle aus, was nicht stimmt.',
  note: 'Was sollten die Administratoren wissen?',
  act: 'Melden',
  thanks: 'Danke',
  done: 'Deine Meldung ist bei den Administratoren angekommen.',
};
