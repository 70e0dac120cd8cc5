/**
 * @generated SignedSource<<3cd67c8dd1883407a865d212d25dd799>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type songsPresenceSubscription$variables = Record<PropertyKey, never>;
export type songsPresenceSubscription$data = {
  readonly presenceChanged: {
    readonly nowPlaying: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"songs_song">;
    } | null | undefined;
    readonly online: boolean;
    readonly user: {
      readonly fullName: string;
      readonly id: string;
    };
  };
};
export type songsPresenceSubscription = {
  response: songsPresenceSubscription$data;
  variables: songsPresenceSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "online",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "user",
  "plural": false,
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fullName",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "songsPresenceSubscription",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Presence",
        "kind": "LinkedField",
        "name": "presenceChanged",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Song",
            "kind": "LinkedField",
            "name": "nowPlaying",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "songs_song"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "songsPresenceSubscription",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Presence",
        "kind": "LinkedField",
        "name": "presenceChanged",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Song",
            "kind": "LinkedField",
            "name": "nowPlaying",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "liked",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d524478c15c177ded327708b4b8da447",
    "id": null,
    "metadata": {},
    "name": "songsPresenceSubscription",
    "operationKind": "subscription",
    "text": "subscription songsPresenceSubscription {\n  presenceChanged {\n    online\n    user {\n      id\n      fullName\n    }\n    nowPlaying {\n      id\n      ...songs_song\n    }\n  }\n}\n\nfragment songs_song on Song {\n  id\n  title\n  liked\n}\n"
  }
};
})();

(node as any).hash = "66b1d010e00c330ea9868ade8a1638fe";

export default node;
