import type { ReportReason, ReportState } from '../generated/graphql.ts';

export const reasons: Record<ReportReason, string> = {
  SPAM: 'Spam',
  HARASSMENT: 'Harassment',
  HATE: 'Hate',
  SEXUAL: 'Sexual content',
  VIOLENCE: 'Violence',
  ILLEGAL: 'Against the law',
  OTHER: 'Something else',
};

export const states: Record<ReportState, string> = {
  OPEN: 'Open',
  RESOLVED: 'Resolved',
  DISMISSED: 'Dismissed',
};

export const kinds = {
  User: 'A profile',
  Message: 'A message',
  RoomMessage: 'A message in a room',
  Playlist: 'A playlist',
} as const;
