interface CoverProps {
  image: { small: string; large: string } | null | undefined;
  large?: boolean;
}

/** A picture without text of its own, because its name is next to it. */
export function Cover({ image, large = false }: CoverProps) {
  if (!image) return <span className="cover" aria-hidden="true" />;
  return <img className="cover" src={large ? image.large : image.small} alt="" loading="lazy" />;
}
