/**
 * @generated SignedSource<<e3eadebdb1c0aa4679c9eca1b933b83e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type songsLikeMutation$variables = {
  songId: string;
};
export type songsLikeMutation$data = {
  readonly likeSong: {
    readonly errors: ReadonlyArray<{
      readonly message: string;
    }>;
    readonly song: {
      readonly id: string;
      readonly liked: boolean;
    } | null | undefined;
  };
};
export type songsLikeMutation$rawResponse = {
  readonly likeSong: {
    readonly errors: ReadonlyArray<{
      readonly message: string;
    }>;
    readonly song: {
      readonly id: string;
      readonly liked: boolean;
    } | null | undefined;
  };
};
export type songsLikeMutation = {
  rawResponse: songsLikeMutation$rawResponse;
  response: songsLikeMutation$data;
  variables: songsLikeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "songId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "songId",
        "variableName": "songId"
      }
    ],
    "concreteType": "SongPayload",
    "kind": "LinkedField",
    "name": "likeSong",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Song",
        "kind": "LinkedField",
        "name": "song",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "songsLikeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "songsLikeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "15b8fb53ff573284798f058aacfe2bbd",
    "id": null,
    "metadata": {},
    "name": "songsLikeMutation",
    "operationKind": "mutation",
    "text": "mutation songsLikeMutation(\n  $songId: ID!\n) {\n  likeSong(songId: $songId) {\n    song {\n      id\n      liked\n    }\n    errors {\n      message\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a1a4225365694c8f67a4ed0fd9181a30";

export default node;
