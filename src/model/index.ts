export type * from './article';
export type * from './brief';
export type { Span } from './span';
export type { TextQuote } from './text-quote';
