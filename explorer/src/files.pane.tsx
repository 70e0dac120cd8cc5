import type { GraphiQLPlugin } from '@graphiql/react';
import { type FormEvent, useSyncExternalStore } from 'react';
import { attached } from './attached.files.ts';

/** Chooses files for variables of the type `Upload`. */
export const filesPane: GraphiQLPlugin = { title: 'Files', icon: UploadIcon, content: Files };

function Files() {
  const files = useSyncExternalStore(attached.subscribe, () => attached.files);
  const attach = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    attached.attach(String(data.get('variable')).trim(), data.get('file') as File);
    form.reset();
  };
  return (
    <div className="pane">
      <h2>Files</h2>
      <p>
        Variables of the type Upload. The path of one within an input has dots, such as{' '}
        <code>input.audio</code>.
      </p>
      {files.size > 0 && (
        <ul>
          {[...files].map(([path, { name, size }]) => (
            <li key={path}>
              <code>${path}</code>: {name} ({size.toLocaleString()} bytes){' '}
              <button type="button" className="graphiql-button" onClick={() => attached.detach(path)}>
                Remove {path}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={attach}>
        <label>
          Variable
          <input name="variable" required pattern="\s*[A-Za-z_]\w*(\.\w+)*\s*" defaultValue="audio" />
        </label>
        <label>
          File
          <input name="file" type="file" required />
        </label>
        <button type="submit" className="graphiql-button">
          Attach
        </button>
      </form>
    </div>
  );
}

function UploadIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M12 16V4m-5 5 5-5 5 5M4 20h16" />
    </svg>
  );
}
