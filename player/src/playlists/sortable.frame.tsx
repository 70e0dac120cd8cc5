import { useSortable } from '@dnd-kit/sortable';
import { Icon } from '../look/icon.tsx';
import type { SongRowFrameProps } from '../songs/song-row.frame.tsx';
import { useTexts } from '../texts/use.texts.ts';

/** A row that can be dragged by its handle, with the pointer or the keyboard. */
export function SortableFrame({ rowKey, title, top, attributes, children }: SongRowFrameProps) {
  const { playlists } = useTexts();
  const sortable = useSortable({ id: rowKey, attributes: { roleDescription: playlists.handleRole } });
  const { transform, transition, isDragging, listeners } = sortable;
  const { role: _, tabIndex: __, ...handle } = sortable.attributes;
  const style = {
    // Where a row is when nothing moves it is measured without its transform.
    insetBlockStart: top,
    transform: transform ? `translateY(${transform.y}px)` : undefined,
    transition: transition ?? 'none',
  };
  const className = `${attributes.className ?? ''}${isDragging ? ' song-dragged' : ''}`;
  return (
    <div role="row" {...attributes} ref={sortable.setNodeRef} className={className} style={style}>
      {children(
        <button
          type="button"
          {...handle}
          {...listeners}
          ref={sortable.setActivatorNodeRef}
          tabIndex={attributes.tabIndex}
          className="song-handle"
          aria-label={playlists.handle(title)}
        >
          <Icon name="drag" />
        </button>,
      )}
    </div>
  );
}
