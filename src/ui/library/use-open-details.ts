/** Whether the `<details>` around an element is open: what it holds is made only then. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export function useOpenDetails(): { ref: RefObject<HTMLDivElement | null>; value: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState(false);
  useEffect(() => {
    const details = ref.current?.closest('details');
    if (!details) return;
    const follow = () => setValue(details.open);
    follow();
    details.addEventListener('toggle', follow);
    return () => details.removeEventListener('toggle', follow);
  }, []);
  return { ref, value };
}
