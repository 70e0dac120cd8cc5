import { Box, Card, CardActions, CardContent, Chip, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { momentOf } from '../messages/moment.ts';
import { ReportActions } from './report.actions.tsx';
import { personOf, type ReportRecord } from './report.data.ts';
import { kinds, reasons, states } from './report.words.ts';

/** A report: what was said, by whom, why it was reported, and what became of it. */
export function ReportCard({ report }: { report: ReportRecord }) {
  const { reason, note, excerpt, state, target } = report;
  return (
    <Card component="li">
      <CardContent sx={{ display: 'grid', gap: 1, pb: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Chip size="small" color="warning" label={reasons[reason]} />
          <Chip size="small" variant="outlined" label={states[state]} />
          <Typography variant="body2">
            {target ? kinds[target.__typename] : 'Something that is deleted by now'}{' '}
            <Author report={report} />
          </Typography>
        </Box>
        {excerpt && (
          <Typography component="blockquote" sx={quoted}>
            {excerpt}
          </Typography>
        )}
        {note && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            “{note}”
          </Typography>
        )}
        <History report={report} />
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap', gap: 1, '& > :not(style)': { marginLeft: 0 } }}>
        <ReportActions report={report} />
      </CardActions>
    </Card>
  );
}

/** As it was when it was reported. */
const quoted = {
  m: 0,
  pl: 1.5,
  borderLeft: 3,
  borderColor: 'divider',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
};

function Author({ report }: { report: ReportRecord }) {
  const person = personOf(report);
  return (
    person && (
      <>
        of <Link to={`/users/${person.id}/show`}>{person.fullName}</Link>
      </>
    )
  );
}

function History({ report }: { report: ReportRecord }) {
  const { createdAt, reportedBy, resolvedAt, resolvedBy, state, resolution } = report;
  return (
    <Typography variant="caption" color="text.secondary">
      Reported by {reportedBy?.fullName ?? 'an account that is deleted'}, {momentOf(createdAt)}
      {resolvedAt && (
        <>
          <br />
          {states[state]} by {resolvedBy?.fullName ?? 'an account that is deleted'}, {momentOf(resolvedAt)}
          {resolution && `: ${resolution}`}
        </>
      )}
    </Typography>
  );
}
