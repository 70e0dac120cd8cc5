/**
 * @generated SignedSource<<ebf6d7db748d1e3182a075b46fd8d07c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type songs_song$data = {
  readonly id: string;
  readonly liked: boolean;
  readonly title: string;
  readonly " $fragmentType": "songs_song";
};
export type songs_song$key = {
  readonly " $data"?: songs_song$data;
  readonly " $fragmentSpreads": FragmentRefs<"songs_song">;
};

import songsRefetchQuery_graphql from './songsRefetchQuery.graphql';

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": songsRefetchQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "songs_song",
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
  "type": "Song",
  "abstractKey": null
};

(node as any).hash = "0ff130db67234ec4ddaaf4e9f483dda6";

export default node;
