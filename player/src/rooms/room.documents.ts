import { graphql } from '../generated/index.ts';

export const roomHead = graphql(`
  fragment RoomHead on Room {
    id
    name
    joined
    controlled
    memberCount
    host { ...PersonParts }
  }
`);

export const roomQueue = graphql(`
  fragment RoomQueue on PlayQueue {
    version
    position
    positionAt
    playing
    repeat
    current { id song { ...PlayableSong } }
    items { id song { ...PlayableSong } addedBy { id fullName } }
    change { kind itemIds by { id fullName } }
  }
`);

export const wholeRoom = graphql(`
  fragment WholeRoom on Room {
    ...RoomHead
    shared
    inviteUrl
    members { joined controls listening user { ...PersonParts } }
    messages(first: 50) { nodes { ...RoomWords } }
  }
`);

export const roomWords = graphql(`
  fragment RoomWords on RoomMessage { id cursor content createdAt sender { ...PersonParts } }
`);

export const roomsDocument = graphql(`
  query Rooms($first: Int, $after: String) {
    rooms(first: $first, after: $after) {
      nodes { ...RoomHead queue { version playing current { id song { id title artistName } } } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const roomInvitation = graphql(`
  query RoomInvitation($token: String!) {
    roomInvitation(token: $token) { roomId name memberCount joined host { ...PersonParts } }
  }
`);

/** Only for its time: asked several times in a row. */
export const roomTime = graphql(
  `query RoomTime($id: ID!) { room(id: $id) { id queue { version serverTime } } }`,
);

export const createRoom = graphql(`
  mutation CreateRoom($input: CreateRoomInput!) {
    createRoom(input: $input) { room { ...RoomHead } errors { code message field } }
  }
`);

export const changeRoom = graphql(`
  mutation ChangeRoom($input: UpdateRoomInput!) {
    updateRoom(input: $input) { room { ...RoomHead shared } errors { code message field } }
  }
`);

export const inviteToRoom = graphql(`
  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {
    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomHead } errors { code message field } }
  }
`);

export const joinRoom = graphql(`
  mutation JoinRoom($input: JoinRoomInput!) {
    joinRoom(input: $input) { room { ...RoomHead } errors { code message field } }
  }
`);

export const leaveRoom = graphql(`
  mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code message field } } }
`);

export const closeRoom = graphql(`
  mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code message field } } }
`);

export const removeFromRoom = graphql(`
  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {
    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }
  }
`);

export const setRoomControl = graphql(`
  mutation SetRoomControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {
    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) {
      room { ...RoomHead } errors { code message field }
    }
  }
`);

export const handRoomOver = graphql(`
  mutation HandRoomOver($roomId: ID!, $userId: ID!) {
    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }
  }
`);

export const sayInRoom = graphql(`
  mutation SayInRoom($input: SendRoomMessageInput!) {
    sendRoomMessage(input: $input) { message { ...RoomWords } errors { code message field } }
  }
`);

export const queueInRoom = graphql(`
  mutation QueueInRoom($input: QueueSongsInput!) {
    queueSongs(input: $input) { playQueue { version } errors { code message field } }
  }
`);

export const removeInRoom = graphql(`
  mutation RemoveInRoom($input: RemoveQueueItemsInput!) {
    removeQueueItems(input: $input) { playQueue { version } errors { code message field } }
  }
`);

export const controlRoom = graphql(`
  mutation ControlRoom($input: PlaybackInput!) {
    updatePlayback(input: $input) { playQueue { version } errors { code message field } }
  }
`);

export const roomChanged = graphql(`
  subscription RoomChanged($id: ID!) { roomChanged(id: $id) { ...WholeRoom } }
`);

export const roomQueueChanged = graphql(`
  subscription RoomQueueChanged($id: ID!) { roomQueueChanged(roomId: $id) { ...RoomQueue } }
`);

export const roomInvited = graphql(`
  subscription RoomInvited { roomInvited { id name host { ...PersonParts } } }
`);

export const roomMessageReceived = graphql(`
  subscription RoomMessageReceived($id: ID!, $after: String) {
    roomMessageReceived(roomId: $id, after: $after) { ...RoomWords }
  }
`);

export const songsForRoom = graphql(`
  query SongsForRoom($query: String!) { searchSongs(query: $query, first: 8) { nodes { ...PlayableSong } } }
`);
