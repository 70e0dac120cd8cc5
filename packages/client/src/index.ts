export {
  type Answer,
  type Answered,
  type ErrorCode,
  type Failed,
  RequestError,
  type ServerError,
  type UserError,
  unwrap,
} from './answer.ts';
export { type Client, type ClientOptions, createClient, type RequestOptions } from './client.ts';
export { deviceName } from './device-name.ts';
export { type DataOf, type TypedDocument, useParser, type VariablesOf } from './document.ts';
export type { ProgressListener } from './http.ts';
export type { Listener, LiveState } from './live-socket.ts';
export { type FollowedMessages, followMessages, type MessagesListener } from './messages.ts';
export { type Picture, pictureSources, pictureUrl, pictureWidths } from './picture.ts';
export type { Session } from './session.ts';
export { memoryStore, type TokenStorage, type TokenStore } from './token-storage.ts';
export type { LoginChallenge, SignInResult, Viewer } from './ways-in.ts';
