import type { PlaybackInput, PlayQueueStateFragment, QueueDeviceFragment } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

export const queueDevice = graphql(`
  fragment QueueDevice on Device { id name kind }
`);

/** Everything but the items. */
export const playQueueState = graphql(`
  fragment PlayQueueState on PlayQueue {
    version
    position
    positionAt
    serverTime
    playing
    repeat
    shuffled
    volume
    current { id }
    device { ...QueueDevice }
  }
`);

export const queueItemsChange = graphql(`
  fragment QueueItemsChange on QueueChange { kind itemIds position added { id song { id } } }
`);

/** All of it. The songs are asked for by their ids, those near the current one first. */
export const wholeQueue = graphql(`
  query WholePlayQueue {
    playQueue { ...PlayQueueState items { id song { id } } }
    devices { ...QueueDevice }
  }
`);

export const serverTime = graphql(`
  query PlayQueueTime { playQueue { serverTime } }
`);

export const queuedSongs = graphql(`
  query QueuedSongs($ids: [ID!]!) { nodes(ids: $ids) { id ...PlayableSong } }
`);

export const queueDevices = graphql(`
  query PlayQueueDevices { devices { ...QueueDevice } }
`);

export const queueChanged = graphql(`
  subscription PlayQueueChangedHere($deviceId: ID, $deviceName: String) {
    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: WEB) {
      ...PlayQueueState
      change { ...QueueItemsChange }
    }
  }
`);

export const playSongsThere = graphql(`
  mutation PlaySongsThere($input: PlaySongsInput!) {
    playSongs(input: $input) {
      playQueue { ...PlayQueueState change { ...QueueItemsChange } }
      errors { code message field }
    }
  }
`);

export const queueSongsThere = graphql(`
  mutation QueueSongsThere($input: QueueSongsInput!) {
    queueSongs(input: $input) {
      playQueue { ...PlayQueueState change { ...QueueItemsChange } }
      errors { code message field }
    }
  }
`);

export const moveQueuedThere = graphql(`
  mutation MoveQueuedThere($input: MoveQueueItemsInput!) {
    moveQueueItems(input: $input) {
      playQueue { ...PlayQueueState change { ...QueueItemsChange } }
      errors { code message field }
    }
  }
`);

export const removeQueuedThere = graphql(`
  mutation RemoveQueuedThere($input: RemoveQueueItemsInput!) {
    removeQueueItems(input: $input) {
      playQueue { ...PlayQueueState change { ...QueueItemsChange } }
      errors { code message field }
    }
  }
`);

export const updatePlaybackThere = graphql(`
  mutation UpdatePlaybackThere($input: PlaybackInput!) {
    updatePlayback(input: $input) {
      playQueue { ...PlayQueueState change { ...QueueItemsChange } }
      errors { code message field }
    }
  }
`);

export type ServerState = PlayQueueStateFragment;
export type QueueDevice = QueueDeviceFragment;
export type Playback = PlaybackInput;
