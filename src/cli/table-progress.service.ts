/** Shows how far a copy is, on a terminal only. */
export function tableProgress(work: string): (done: number, total: number, table: string) => void {
  return (done, total, table) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u{1b}[K${work} ${done + 1} of ${total}: ${table}`);
    if (process.stderr.isTTY && done + 1 === total) process.stderr.write('\n');
  };
}
