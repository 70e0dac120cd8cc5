import type { FormValues } from '../data/resource.data.ts';
import { fact } from '../layout/form.facts.ts';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { useObjectUrl } from './object.url.ts';

/** The picture of a form, in the field `image`: a file, or what is stored. */
export const pictureFact = (label: string) =>
  fact(label, 'image', {
    worth: ({ image }) => (image instanceof File ? [image.name, image.size] : urlOf(image)),
    show: ({ image }) => image != null && <PictureVersion image={image} />,
  });

function PictureVersion({ image }: { image: unknown }) {
  const url = useObjectUrl(image instanceof File ? image : null);
  return (
    <>
      <Thumbnail url={url ?? urlOf(image)} size={96} />
      {image instanceof File && image.name}
    </>
  );
}

function urlOf(image: FormValues[string]): string | undefined {
  return (image as { url?: string } | null)?.url;
}
