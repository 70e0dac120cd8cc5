import { useDeferredValue, useState } from 'react';
import { usePages } from '../api/use.pages.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Conversations } from '../chat/conversations.tsx';
import { ButtonLink } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { VirtualList } from '../look/virtual.list.tsx';
import { SignedIn } from '../session/signed.in.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { peopleDocument } from './person.operations.ts';
import { PersonRow } from './person.row.tsx';
import './people.css';

/** Conversations, and everybody on the server. */
export default function FriendsPage() {
  const { people, feed } = useTexts();
  usePageTitle(people.title);
  return (
    <SignedIn>
      <header className="friends-head">
        <h1>{people.title}</h1>
        <ButtonLink icon="feed" href="/feed">
          {feed.title}
        </ButtonLink>
      </header>
      <div className="friends">
        <section aria-label={people.conversations}>
          <h2>{people.conversations}</h2>
          <Conversations />
        </section>
        <Everybody />
      </div>
    </SignedIn>
  );
}

function Everybody() {
  const { people } = useTexts();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const { entries, loading, error, refetch, more } = usePages(
    peopleDocument,
    search ? { search } : {},
    (data) => data.users,
  );
  return (
    <section aria-label={people.everybody}>
      <h2>{people.everybody}</h2>
      <Field
        label={people.find}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {loading && <Skeleton />}
      {error && entries.length === 0 && <Failed error={error} retry={refetch} />}
      {!loading && !error && entries.length === 0 && (
        <Empty icon="friends" title={search ? people.nobodyFound : people.nobody} />
      )}
      <VirtualList
        items={entries}
        keyOf={({ id }) => id}
        rowHeight={64}
        label={people.everybody}
        onEnd={more}
      >
        {(person) => <PersonRow person={person} href={`/people/${person.id}`} />}
      </VirtualList>
    </section>
  );
}
