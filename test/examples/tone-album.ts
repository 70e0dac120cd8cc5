import { Editor } from '../catalog/admin/editor.ts';

export const titles = ['Amber', 'Birch', 'Cedar', 'Dune'];

/** A server with an album of four songs, three seconds long each. */
export async function serverWithAlbum(): Promise<Editor> {
  const editor = await Editor.start();
  for (const [index, title] of titles.entries()) {
    const audio = editor.audio({ TALB: 'Four Woods', TRCK: String(index + 1), TDRC: '2020' }, 3);
    await editor.created({ title, artist: 'The Joiners', audio, featured: true });
  }
  return editor;
}
