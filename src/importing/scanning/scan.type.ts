import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../api/connection.type.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Node } from '../../api/node.type.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';

export enum ScanState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}
registerEnumType(ScanState, {
  name: 'ScanState',
  description: 'States of a scan.',
  valuesConfig: {
    RUNNING: { description: 'It is in progress.' },
    DONE: { description: 'It reached its end; single files may have failed.' },
    CANCELLED: {
      description: 'An administrator or the stop of the server ended it. The next scan does the rest.',
    },
    FAILED: {
      description:
        'It could not do its work, or its process died. If `unconfirmed` is not 0, it waits for an answer.',
    },
  },
});

export enum ScanChangeKind {
  ADDED = 'ADDED',
  UPDATED = 'UPDATED',
  MOVED = 'MOVED',
  REMOVED = 'REMOVED',
}
registerEnumType(ScanChangeKind, {
  name: 'ScanChangeKind',
  description: 'What a scan does about a file.',
  valuesConfig: {
    ADDED: { description: 'It is new, or it is back.' },
    UPDATED: { description: 'Its tags, its sound, or the pictures and lyrics beside it have changed.' },
    MOVED: { description: 'It is known from another path.' },
    REMOVED: { description: 'It is gone, and its song is hidden.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A file that a scan could not take.' })
export class ScanFault {
  @Field(() => String, { description: 'Its path on the server.' })
  path!: string;

  @Field(() => String, { description: 'The reason, in words that fit after its name.' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A track that a cue sheet, in a file or beside it, says the file holds. The file stays one song.',
})
export class OfferedTrack {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Its title, if the sheet tells it.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its performer, if the sheet tells one.' })
  performer!: string | null;

  @Field(() => Float, { description: 'Seconds from the beginning of the file.' })
  start!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a scan did, or would do, about a file.' })
export class ScanChange {
  @Field(() => ScanChangeKind, { description: 'Kind of the change.' })
  kind!: ScanChangeKind;

  @Field(() => String, { description: 'Its path on the server.' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'The path it had before, if it was moved.' })
  from!: string | null;

  @Field(() => [OfferedTrack], {
    description:
      'The tracks that it holds by a cue sheet; empty for the file of a single song, and in a dry run.',
    complexity: 20,
  })
  tracks!: OfferedTrack[];
}

@ObjectType('Scan', {
  implements: Node,
  simpleResolvers: true,
  description: "A run that brings the catalog in line with the server's own folders.",
})
export class Scan extends Node {
  @Field(() => ScanState, { description: 'Its state.' })
  state!: ScanState;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is running.' })
  finishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it reads every file, not just those that changed.' })
  full!: boolean;

  @Field(() => Boolean, { description: 'Whether it only finds out what would change.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Audio files seen so far.' })
  seen!: number;

  @Field(() => Int, { nullable: true, description: 'Audio files in all; null until they are counted.' })
  total!: number | null;

  @Field(() => Int, { description: 'Files that are new, or back.' })
  added!: number;

  @Field(() => Int, { description: 'Files whose songs were brought in line with changes.' })
  updated!: number;

  @Field(() => Int, { description: 'Files found at another path than before.' })
  moved!: number;

  @Field(() => Int, { description: 'Files that are gone; their songs are hidden until they come back.' })
  removed!: number;

  @Field(() => Int, { description: 'Files in which nothing changed.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Files that could not be taken.' })
  failed!: number;

  @Field(() => Int, {
    description:
      'Files that seem to be gone and were not hidden, because they are more than half of a folder. If they are really gone, start a scan with `confirmRemovals`.',
  })
  unconfirmed!: number;

  @Field(() => [ScanFault], { description: 'The first 100 faults.', complexity: 100 })
  faults!: ScanFault[];

  @Field(() => [ScanChange], { description: 'The first 100 changes.', complexity: 100 })
  changes!: ScanChange[];
}

@ObjectType('LibraryFolder', {
  simpleResolvers: true,
  description: 'A folder of the server that is read in place (`LIBRARY_DIRS`).',
})
export class LibraryFolderFacts {
  @Field(() => String, { description: 'Its path on the server.' })
  path!: string;

  @Field(() => Int, { description: 'Files that are there.' })
  fileCount!: number;

  @Field(() => Int, { description: 'Files that are gone, and whose songs are hidden.' })
  missingCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When a scan of it last reached its end.' })
  scannedAt!: Date | null;
}

export const ScanConnection = connectionType('Scan', Scan);

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The result of starting or cancelling a scan.',
})
export class ScanPayload extends MutationPayload {
  @Field(() => Scan, { nullable: true, description: 'The scan; null when there are errors.' })
  scan?: Scan | null;
}
