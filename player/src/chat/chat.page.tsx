import { useParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { LostPage } from '../app/lost.page.tsx';
import { usePageTitle } from '../app/use.page.title.ts';
import { Failed, Skeleton } from '../look/states.tsx';
import { personDocument } from '../people/person.operations.ts';
import { SignedIn } from '../session/signed.in.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { Chat } from './chat.tsx';
import { Conversations } from './conversations.tsx';
import './chat.css';

/** A conversation; beside it, where there is room, the others. */
export default function ChatPage() {
  return (
    <SignedIn>
      <Talk />
    </SignedIn>
  );
}

function Talk() {
  const { userId = '' } = useParams<{ userId: string }>();
  const { people } = useTexts();
  const { data, error, loading, refetch } = useAnswer(personDocument, { id: userId });
  const person = data?.user;
  usePageTitle(person?.fullName);
  if (data && !person) return <LostPage />;
  return (
    <div className="talk">
      <aside className="talk-others" aria-label={people.conversations}>
        <Conversations currentId={userId} />
      </aside>
      {person ? (
        <Chat key={userId} person={person} />
      ) : (
        <div>
          {loading && <Skeleton />}
          {error && <Failed error={error} retry={refetch} />}
        </div>
      )}
    </div>
  );
}
