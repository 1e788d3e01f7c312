import type {BrandId, MentionId} from '../../mention/decision';
import type {Match, Mention, Span} from '../../mention/mention';
import type {Instant, Post} from '../../mention/post';

/** Characters of context on either side of a quotation, enough to find it again in its page. */
const CONTEXT = 32;

/** A node of JSON-LD; a part that is undefined is left out when it is written. */
type Node = {[key: string]: string | Node | Node[] | undefined};

/** The name that a brand goes by. */
export type BrandName = (id: BrandId) => string | undefined;

const iso = (at: Instant): string => new Date(at).toISOString();

/** An address for the annotation made of the mention's id, so that every export has the same. */
function uuidOf(id: MentionId): string {
  const hex = id.replace(/[^0-9a-f]/g, '').padEnd(32, '0');
  // Version 8 of RFC 9562: a UUID whose bits an application makes itself
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const textBody = (purpose: string, value: string): Node => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

function bodies({brandIds, state}: Mention, brandName: BrandName): Node[] {
  return [
    ...brandIds.map(id => textBody('tagging', brandName(id) ?? id)),
    ...state.tags.map(tag => textBody('tagging', tag)),
    ...(state.triage === undefined ? [] : [textBody('classifying', state.triage)]),
    textBody('assessing', state.standing.is),
    ...state.notes.map(({text, at, by}) => ({
      ...textBody('commenting', text),
      created: iso(at),
      ...(by === '' ? {} : {creator: {type: 'Person', name: by}}),
    })),
  ];
}

/** The words at a span with what stands around them. */
function quotation({body}: Post, {start, end}: Span): Node {
  return {
    type: 'TextQuoteSelector',
    exact: body.slice(start, end),
    prefix: body.slice(Math.max(0, start - CONTEXT), start),
    suffix: body.slice(end, end + CONTEXT),
  };
}

/** One quotation for each place in the text; a post that a person flagged is quoted whole. */
function selectors(post: Post, matches: Match[]): Node[] {
  const spans = matches.flatMap(match => match.spans).filter(span => span.in === 'body');
  const places = new Map(spans.map(span => [`${span.start} ${span.end}`, span]));
  if (places.size === 0) return [{type: 'TextQuoteSelector', exact: post.body}];
  return [...places.values()].map(span => quotation(post, span));
}

function source({post, pageUrl, posted}: Mention): Node {
  const {permalink, author, handle, lang, threadTitle} = post;
  const who = author ?? handle;
  const isKnown = posted !== undefined && posted.from === posted.to;
  return {
    id: permalink ?? pageUrl,
    type: 'Text',
    format: 'text/html',
    language: lang,
    'dc:title': threadTitle,
    creator: who === undefined ? undefined : {type: 'Person', name: who, nickname: handle},
    created: isKnown ? iso(posted.from) : undefined,
  };
}

/**
 * A mention in the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/): what is said
 * about it are its bodies, the words in the post its target. Where offsets were, quotations are:
 * ours count in the post, those of the model in the page.
 */
export function annotationOf(mention: Mention, brandName: BrandName): Node {
  return {
    id: uuidOf(mention.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: iso(mention.seenAt),
    generator: {type: 'Software', name: 'Earmark'},
    body: bodies(mention, brandName),
    target: {
      type: 'SpecificResource',
      source: source(mention),
      selector: selectors(mention.post, mention.matches),
    },
  };
}
