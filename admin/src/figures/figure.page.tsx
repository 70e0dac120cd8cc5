import { Alert, Card, CardContent, Stack } from '@mui/material';
import { Title } from 'react-admin';
import { FigureForm } from './figure.form.tsx';
import { FigurePreview } from './figure.preview.tsx';
import { useFigures } from './use.figures.ts';

/** Figures of days, weeks and months, to be looked at and taken along as files. */
export default function FigurePage() {
  const { mutate, data, error, isPending } = useFigures();
  return (
    <Stack sx={{ gap: 3, maxWidth: 1100, marginTop: 2, marginBottom: 4 }}>
      <Title title="Figures" />
      <Card>
        <CardContent>
          <FigureForm pending={isPending} onAsk={mutate} />
        </CardContent>
      </Card>
      {error && <Alert severity="error">{error.message}</Alert>}
      {data && <FigurePreview figures={data} />}
    </Stack>
  );
}
