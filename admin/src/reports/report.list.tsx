import { CardList } from '../layout/card.list.tsx';
import { ReportCard } from './report.card.tsx';
import type { ReportRecord } from './report.data.ts';
import { states } from './report.words.ts';

/** What users have reported, the latest first; at first, what is still open. */
export default function ReportList() {
  return (
    <CardList label="Reports" states={states} first="OPEN">
      {(report: ReportRecord) => <ReportCard key={report.id} report={report} />}
    </CardList>
  );
}
