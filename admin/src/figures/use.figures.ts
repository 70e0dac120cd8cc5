import { useMutation } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'react-admin';
import { ApiError, ConnectionError } from '../api/api.errors.ts';
import { session } from '../session/session.ts';
import { addressOf, type FigureQuestion } from './figure.question.ts';
import { type FigureTable, readTable } from './figure.table.ts';

export interface Figures {
  question: FigureQuestion;
  /** As the server calls the file, and what is in it. */
  fileName: string;
  text: string;
  table: FigureTable;
}

interface Refusal {
  errors?: { message: string; extensions: { code: string } }[];
}

/** Asks for figures when it is told to: the audit log notes each time. */
export function useFigures() {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useMutation<Figures, Error, FigureQuestion>({
    networkMode: 'always',
    mutationFn: async (question) => {
      try {
        return await figuresOf(question);
      } catch (error) {
        await logoutIfAccessDenied(error);
        throw error;
      }
    },
  });
}

async function figuresOf(question: FigureQuestion): Promise<Figures> {
  const headers = { authorization: `Bearer ${await session.accessToken()}` };
  const answer = await fetch(addressOf(question), { headers }).catch(() => {
    throw new ConnectionError();
  });
  if (!answer.ok) throw await refusalOf(answer);
  const [, fileName = `${question.name}.csv`] =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const text = await answer.text().catch(() => {
    throw new ConnectionError();
  });
  return { question, fileName, text, table: readTable(text) };
}

async function refusalOf(answer: Response): Promise<Error> {
  const { errors }: Refusal = await answer.json().catch(() => ({}));
  const [error] = errors ?? [];
  return error ? new ApiError(error.message, error.extensions.code) : new ConnectionError();
}

/** Gives a text to the browser as a file. */
export function saveAs(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
