import { Skeleton } from '../look/states.tsx';
import './shelves.css';

/** A page with a head and a list, before its answer is there. */
export function PageLoading() {
  return (
    <div className="page">
      <div className="page-head page-head-loading" aria-hidden="true">
        <span className="page-cover skeleton-part" />
        <span className="page-facts skeleton-part" />
      </div>
      <Skeleton shape="rows" count={8} />
    </div>
  );
}
