export type * from './article';
export { LEFT_OUT_REASONS } from './article';
export type * from './brief';
export type { Span } from './span';
export type { TextQuote } from './text-quote';
