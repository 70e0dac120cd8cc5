import DownloadIcon from '@mui/icons-material/Download';
import {
  Box,
  Button,
  Card,
  CardContent,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { storageSize } from '../dashboard/storage.size.ts';
import { Bars } from '../layout/bars.tsx';
import { columnTitle, figureKinds } from './figure.kinds.ts';
import { barsOf, type FigureTable } from './figure.table.ts';
import { type Figures, saveAs } from './use.figures.ts';

/** Lines that are shown; the file has all. */
const mostShown = 200;

/** Figures as bars and as a table, to be saved as a file. */
export function FigurePreview({ figures }: { figures: Figures }) {
  const { question, fileName, text, table } = figures;
  const kind = figureKinds.find(({ name }) => name === question.name);
  const count = table.lines.length;
  return (
    <Stack component="section" aria-labelledby="figures-title" sx={{ gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Typography variant="h6" component="h2" id="figures-title">
            {kind?.title} by {question.by}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {count.toLocaleString()} {count === 1 ? 'line' : 'lines'}
            {count > mostShown && `, of which the first ${mostShown} are shown; the file has all`}
          </Typography>
        </Box>
        <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => saveAs(fileName, text)}>
          Download CSV
        </Button>
      </Box>
      {kind?.drawn && <FigureBars table={table} {...kind.drawn} />}
      {count > 0 && <FigureLines table={table} />}
    </Stack>
  );
}

interface FigureBarsProps {
  table: FigureTable;
  column: string;
  title: string;
  isBytes?: boolean;
}

function FigureBars({ table, column, title, isBytes }: FigureBarsProps) {
  const rows = barsOf(table, column);
  if (rows.length === 0) return null;
  return (
    <Card component="figure" sx={{ margin: 0 }} aria-label={`${title}, as bars`}>
      <CardContent>
        <Bars
          rows={rows}
          title={title}
          short={String}
          long={String}
          {...(isBytes && { written: storageSize })}
        />
      </CardContent>
    </Card>
  );
}

/** Columns of words; all others are numbers. */
const words = new Set(['from', 'until', 'artist_id', 'artist', 'genre']);
const alignOf = (column = '') => (words.has(column) ? 'left' : 'right');

function FigureLines({ table: { columns, lines } }: { table: FigureTable }) {
  return (
    <TableContainer component={Paper} sx={{ maxHeight: 520 }} tabIndex={0}>
      <Table size="small" stickyHeader aria-label="Figures">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} align={alignOf(column)} sx={{ whiteSpace: 'nowrap' }}>
                {columnTitle(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.slice(0, mostShown).map((line, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are never moved
            <TableRow key={nth}>
              {columns.map((column, place) => (
                <TableCell key={column} align={alignOf(column)} sx={{ whiteSpace: 'nowrap' }}>
                  {shown(column, line[place] ?? '')}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function shown(column: string, cell: string): string {
  return words.has(column) || cell === '' ? cell : Number(cell).toLocaleString();
}
