import { Cover } from './cover.tsx';

interface AvatarProps {
  person: { fullName: string; image?: Parameters<typeof Cover>[0]['picture'] };
  /** Width in pixels. */
  size: 24 | 32 | 40 | 96 | 160;
  /** Shows a dot, for those whose presence is known. */
  online?: boolean | undefined;
}

/** A person's picture, or the first letter of the name. */
export function Avatar({ person, size, online = false }: AvatarProps) {
  return (
    <span className={`avatar avatar-${size}`}>
      {person.image ? (
        <Cover picture={person.image} sizes={`${size}px`} icon="person" />
      ) : (
        <span className="avatar-letter" aria-hidden="true">
          {[...person.fullName.trim()][0]?.toLocaleUpperCase() ?? '?'}
        </span>
      )}
      {online && <span className="avatar-online" />}
    </span>
  );
}
