/** A long list a page at a time: the next page is added when its end comes near. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useInterface } from '../state/interface';

const PAGE = 60;

export interface Pages<T> {
  rows: readonly T[];
  /** How many rows are not there yet. */
  left: number;
  more: () => void;
}

/** Starts again with the first page where the list becomes another. */
export function usePages<T>(all: readonly T[]): Pages<T> {
  const [shown, setShown] = useState(PAGE);
  const length = useRef(all.length);
  if (length.current !== all.length) {
    length.current = all.length;
    if (shown !== PAGE) setShown(PAGE);
  }
  return { rows: all.slice(0, shown), left: Math.max(0, all.length - shown), more: () => setShown((count) => count + PAGE) };
}

export function MoreRows({ pages }: { pages: Pages<unknown> }) {
  const { t } = useInterface();
  const end = useRef<HTMLLIElement>(null);
  const { left, more } = pages;
  useEffect(() => {
    if (!end.current || !left) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [left, more]);
  if (!left) return null;
  return (
    <li ref={end} class="more">
      <button type="button" class="text-button" onClick={more}>
        {t('library.more', { count: left })}
      </button>
    </li>
  );
}
