import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { Explorer } from './explorer.tsx';
import { publishedSchema } from './published.schema.ts';

const root = document.getElementById('root');
const schema = await publishedSchema();
if (root) createRoot(root).render(<Explorer schema={schema} />);
