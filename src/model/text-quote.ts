/** A passage by its words and what stands around them, so that it is found again in the live page. */

/** Web Annotation's TextQuoteSelector. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Present where the article has the same words elsewhere too: then only their surroundings tell them apart. */
  repeated?: true;
}
