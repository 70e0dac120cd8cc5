import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PersonRow } from '../people/person.row.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { useConversations } from './use.conversations.ts';

/** Those whom the user talks with, the latest first. */
export function Conversations({ currentId }: { currentId?: string }) {
  const { chat, look } = useTexts();
  const { entries, loading, error, refetch, hasMore, more } = useConversations();
  if (loading) return <Skeleton />;
  if (error && entries.length === 0) return <Failed error={error} retry={refetch} />;
  if (entries.length === 0) return <Empty icon="message" title={chat.none} text={chat.noneHint} />;
  return (
    <>
      <ul className="conversations">
        {entries.map(({ id, user, unreadCount, lastMessage }) => (
          <li key={id}>
            <PersonRow
              person={user}
              href={`/chat/${user.id}`}
              words={lastMessage.content}
              unreadCount={unreadCount}
              current={user.id === currentId}
            />
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={more}>{look.more}</Button>}
    </>
  );
}
