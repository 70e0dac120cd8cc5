/** Work that is called for more often than it is worth doing: once more after the one under way, and no oftener. */
export function oneAtATime(work: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  return function run() {
    again = running;
    if (running) return;
    running = true;
    work()
      .catch(() => undefined)
      .finally(() => {
        running = false;
        if (again) run();
      });
  };
}
