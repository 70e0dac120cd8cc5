interface CoverProps {
  image: { small: string; large: string } | null | undefined;
  large?: boolean;
}

/** A picture that says nothing more than the name beside it. */
export function Cover({ image, large = false }: CoverProps) {
  if (!image) return <span className="cover" aria-hidden="true" />;
  return <img className="cover" src={large ? image.large : image.small} alt="" loading="lazy" />;
}
