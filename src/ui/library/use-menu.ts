/** A `<details>` that is a menu: it closes with a choice, with Escape, and with a click beside it. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useMenu(): RefObject<HTMLDetailsElement | null> {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    const close = () => {
      menu.open = false;
    };
    const choose = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.menu-item')) close();
    };
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.contains(target)) close();
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.open) return;
      close();
      menu.querySelector('summary')?.focus();
    };
    menu.addEventListener('click', choose);
    menu.addEventListener('keydown', press);
    document.addEventListener('pointerdown', leave);
    return () => {
      menu.removeEventListener('click', choose);
      menu.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', leave);
    };
  }, []);
  return ref;
}
