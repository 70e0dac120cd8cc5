type Ending = () => unknown;

const endings: Ending[] = [];

/** What the calling test file opened and has to close after its tests. Unlike vitest's `afterAll`, this may be called
 * within a test or a hook, and holds for each file of a process that runs several. */
export function atFileEnd(ending: Ending): void {
  endings.push(ending);
}

/** Closes what was opened last first. All is closed, also if something of it fails. */
export async function endFile(): Promise<void> {
  const faults: unknown[] = [];
  for (const ending of endings.splice(0).reverse()) {
    try {
      await ending();
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `What a test opened could not be closed: ${faults}`);
}
