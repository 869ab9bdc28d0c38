/** The reading screen is drawn before the first script: its page has the same picture as the component that takes over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toChildArray, type VNode } from 'preact';
import { expect, test } from 'vitest';
import { Notice } from '../../src/ui/components/Notice';

const ENTRYPOINTS = join(import.meta.dirname, '../../entrypoints');

type Shape = { d?: string; class?: string; viewBox?: string };
const childrenOf = ({ props }: VNode) => toChildArray(props.children) as VNode<Shape>[];

test.each(['popup', 'sidepanel'])('%s', (page) => {
  const [picture] = childrenOf(Notice({ title: '' }) as VNode);
  const html = readFileSync(join(ENTRYPOINTS, page, 'index.html'), 'utf8');
  expect(html).toContain(`viewBox="${picture?.props.viewBox}"`);
  const drawn = picture ? childrenOf(picture) : [];
  expect([...html.matchAll(/<path d="([^"]*)" class="([^"]*)"/g)].map(([, d, name]) => [d, name])).toEqual(
    drawn.map(({ props }) => [props.d, props.class]),
  );
});
