/** Paged lists, by type and field: the arguments by which one list differs from another. */
export const connections = {
  "Album": {
    "tracks": []
  },
  "Artist": {
    "albums": [],
    "appearsOn": [],
    "songs": [
      "roles"
    ]
  },
  "Genre": {
    "albums": [
      "orderBy"
    ],
    "songs": [
      "orderBy"
    ]
  },
  "Playlist": {
    "items": []
  },
  "Query": {
    "activityFeed": [],
    "albums": [
      "filter",
      "orderBy"
    ],
    "artists": [
      "filter",
      "orderBy"
    ],
    "auditLog": [
      "filter"
    ],
    "blockedUsers": [],
    "conversations": [],
    "followedArtists": [],
    "genres": [
      "orderBy"
    ],
    "invitations": [],
    "jobs": [
      "state"
    ],
    "likedAlbums": [],
    "likedSongs": [],
    "messageLog": [
      "filter"
    ],
    "messages": [
      "withUserId"
    ],
    "playHistory": [],
    "playlists": [],
    "reports": [
      "state"
    ],
    "rooms": [],
    "savedPlaylists": [],
    "scans": [],
    "searchAlbums": [
      "query"
    ],
    "searchArtists": [
      "query"
    ],
    "searchPlaylists": [
      "query"
    ],
    "searchSongs": [
      "query"
    ],
    "shareLinks": [],
    "songs": [
      "filter",
      "orderBy"
    ],
    "users": [
      "includeViewer",
      "role",
      "search"
    ]
  },
  "Room": {
    "messages": []
  },
  "User": {
    "followers": [],
    "following": [],
    "playlists": []
  },
  "Webhook": {
    "deliveries": []
  }
} as const;

/** Types without an id of which each user has one. */
export const ofUser = [
  "PlaylistCursor",
  "Presence",
  "RoomMember"
] as const;

/** Types without an id, which are part of the object that has them. */
export const embedded = [
  "ActivityConnection",
  "ActivityEdge",
  "AlbumConnection",
  "AlbumEdge",
  "AlbumPayload",
  "ApiKeyPayload",
  "ArtistConnection",
  "ArtistEdge",
  "ArtistPayload",
  "AudioFile",
  "AuditEntryConnection",
  "AuditEntryEdge",
  "AuthPayload",
  "ConfirmationPayload",
  "ConversationConnection",
  "ConversationEdge",
  "ConversationPayload",
  "Credit",
  "DailyStats",
  "DeletePayload",
  "Disc",
  "EmailRequestPayload",
  "FeaturedPayload",
  "GenreConnection",
  "GenreEdge",
  "Image",
  "ImportPlaylistPayload",
  "InvitationConnection",
  "InvitationEdge",
  "InvitationPayload",
  "JobConnection",
  "JobEdge",
  "JobPayload",
  "LibraryFolder",
  "LoginChallenge",
  "LogoutPayload",
  "Lyrics",
  "LyricsLine",
  "MessageConnection",
  "MessageEdge",
  "MessagePayload",
  "OfferedTrack",
  "OidcIdentityPayload",
  "PageInfo",
  "PasskeyOptionsPayload",
  "PasskeyPayload",
  "PlayConnection",
  "PlayEdge",
  "PlayPayload",
  "PlayQueue",
  "PlayQueuePayload",
  "PlaylistConnection",
  "PlaylistEdge",
  "PlaylistEdit",
  "PlaylistItemConnection",
  "PlaylistItemEdge",
  "PlaylistPayload",
  "QueueChange",
  "RecoveryCodesPayload",
  "ReplayGain",
  "ReportConnection",
  "ReportEdge",
  "ReportPayload",
  "RoomConnection",
  "RoomEdge",
  "RoomMessageConnection",
  "RoomMessageEdge",
  "RoomMessagePayload",
  "RoomPayload",
  "RoomPreview",
  "ScanChange",
  "ScanConnection",
  "ScanEdge",
  "ScanFault",
  "ScanPayload",
  "SearchResults",
  "ServerInfo",
  "ShareLinkConnection",
  "ShareLinkEdge",
  "ShareLinkPayload",
  "SharedThing",
  "SongConnection",
  "SongEdge",
  "SongPayload",
  "SongPlays",
  "SongsPayload",
  "Stats",
  "TotpSetupPayload",
  "UserConnection",
  "UserEdge",
  "UserError",
  "UserPayload",
  "UserSettings",
  "WebhookDeliveryConnection",
  "WebhookDeliveryEdge",
  "WebhookDeliveryPayload",
  "WebhookPayload"
] as const;

/** Fields of Query that return an object of this type by its id. */
export const lookups = {
  "album": "Album",
  "artist": "Artist",
  "genre": "Genre",
  "playlist": "Playlist",
  "room": "Room",
  "song": "Song",
  "user": "User"
} as const;

/** Types by their interfaces. */
export const possibleTypes = {
  "MutationPayload": [
    "AlbumPayload",
    "ApiKeyPayload",
    "ArtistPayload",
    "AuthPayload",
    "ConfirmationPayload",
    "ConversationPayload",
    "DeletePayload",
    "EmailRequestPayload",
    "FeaturedPayload",
    "ImportPlaylistPayload",
    "InvitationPayload",
    "JobPayload",
    "LogoutPayload",
    "MessagePayload",
    "OidcIdentityPayload",
    "PasskeyOptionsPayload",
    "PasskeyPayload",
    "PlayPayload",
    "PlayQueuePayload",
    "PlaylistPayload",
    "RecoveryCodesPayload",
    "ReportPayload",
    "RoomMessagePayload",
    "RoomPayload",
    "ScanPayload",
    "ShareLinkPayload",
    "SongPayload",
    "SongsPayload",
    "TotpSetupPayload",
    "UserPayload",
    "WebhookDeliveryPayload",
    "WebhookPayload"
  ],
  "Node": [
    "Activity",
    "Album",
    "ApiKey",
    "Artist",
    "AuditEntry",
    "Conversation",
    "Genre",
    "Invitation",
    "Job",
    "Message",
    "OidcIdentity",
    "Passkey",
    "Play",
    "Playlist",
    "PlaylistItem",
    "Report",
    "Room",
    "RoomMessage",
    "Scan",
    "Session",
    "ShareLink",
    "Song",
    "User",
    "Webhook",
    "WebhookDelivery"
  ]
} as const;
