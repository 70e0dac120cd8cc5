import { useLocation } from 'wouter';
import { useCache } from '../api/use.cache.ts';
import { useLive, useReconnected } from '../api/use.live.ts';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { useTexts } from '../texts/use.texts.ts';
import { joinRoom, roomInvited, roomsDocument } from './room.documents.ts';

/** Tells of invitations to rooms as they come; the notice leads in. The list of rooms has those that came meanwhile. */
export function useInvitations(): void {
  const cache = useCache();
  const { rooms } = useTexts();
  const [, go] = useLocation();
  const { send } = useSend();
  const enter = async (id: string) => {
    const { ok } = await send(joinRoom, { input: { roomId: id } }, { refresh: [roomsDocument] });
    if (ok) go(`/rooms/${id}`);
  };
  useLive(roomInvited, {}, ({ roomInvited: { id, name, host } }) => {
    void cache.refresh(roomsDocument);
    notice(rooms.invitesYou(host.fullName, name), { label: rooms.join, act: () => void enter(id) });
  });
  useReconnected(() => void cache.refresh(roomsDocument));
}
