import '../node-version.ts';
import { cleanUpMedia } from '../media/media-clean-up.service.ts';
import { type Session, withSession } from './command-session.setup.ts';

/** Runs the hourly clean-up of a server at once: removes files that nothing refers to. */
await withSession(cleanUp);

async function cleanUp({ orm, store }: Session): Promise<number> {
  const { unused, unrecorded, staged } = await cleanUpMedia(orm, store);
  const rows = [
    ['removed', `${unused} recorded files that are no longer used`],
    ['', `${unrecorded} files that are not recorded`],
    ['', `${staged} incomplete files`],
  ];
  process.stdout.write(rows.map(([name = '', value]) => `${name.padStart(7)}  ${value}\n`).join(''));
  return 0;
}
