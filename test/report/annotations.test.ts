import {untouched} from '../../src/mention/fold';
import {annotationOf} from '../../src/report/annotations/annotation';
import {PAGE_END, pageHead, pageItems} from '../../src/report/annotations/page';
import {aMention, MINUTE, NOON} from './a-mention';

const brandName = (id: string) => ({acme: 'Acme'})[id];
const written = (mention: ReturnType<typeof aMention>) =>
  JSON.parse(JSON.stringify(annotationOf(mention, brandName)));

test('a mention is an annotation of the words in its post', () => {
  expect(written(aMention())).toEqual({
    id: 'urn:uuid:aaaaaaaa-aaaa-8aaa-8aaa-aaaaaaaaaaaa',
    type: 'Annotation',
    motivation: 'assessing',
    created: '2026-05-04T12:10:00.000Z',
    generator: {type: 'Software', name: 'Earmark'},
    body: [
      {type: 'TextualBody', purpose: 'tagging', value: 'Acme', format: 'text/plain'},
      {type: 'TextualBody', purpose: 'assessing', value: 'waiting', format: 'text/plain'},
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: 'https://desert.example/t/1/4',
        type: 'Text',
        format: 'text/html',
        'dc:title': 'Skates on fire',
        creator: {type: 'Person', name: 'Wile'},
        created: '2026-05-04T12:00:00.000Z',
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'acme',
          prefix: 'The ',
          suffix: ' rocket skates caught fire again',
        },
      ],
    },
  });
});

test('notes, tags and the kind of a mention are bodies of their own', () => {
  const notes = [{id: 'n', text: 'Called back', at: NOON, by: 'Dana'}];
  const state = {...untouched, notes, tags: ['refund'], triage: 'concern'} as const;
  const {body} = written(aMention({state: {...state, tags: [...state.tags]}}));
  expect(body).toEqual(
    expect.arrayContaining([
      expect.objectContaining({purpose: 'tagging', value: 'refund'}),
      expect.objectContaining({purpose: 'classifying', value: 'concern'}),
      expect.objectContaining({
        purpose: 'commenting',
        value: 'Called back',
        creator: {type: 'Person', name: 'Dana'},
        created: '2026-05-04T12:00:00.000Z',
      }),
    ]),
  );
});

test('a flagged post without a brand is quoted whole', () => {
  const {target} = written(aMention({matches: [], brandIds: []}));
  expect(target.selector).toEqual([
    {type: 'TextQuoteSelector', exact: 'The acme rocket skates caught fire again.'},
  ]);
});

test('when it was posted is said only where it is known to the moment', () => {
  const {target} = written(aMention({posted: {from: NOON, to: NOON + MINUTE}}));
  expect(target.source).not.toHaveProperty('created');
});

test('two brands at one place quote it once', () => {
  const [match] = aMention().matches;
  const matches = match ? [match, {...match, brandId: 'zenith'}] : [];
  expect(written(aMention({matches})).target.selector).toHaveLength(1);
});

test.each([0, 1, 3])('a file of %i mentions, written bit by bit, is one page', count => {
  const mentions = Array.from({length: count}, (_, at) => aMention({id: String(at).repeat(64)}));
  const bits = mentions.map((mention, at) => pageItems([mention], brandName, at === 0));
  const page = JSON.parse(
    pageHead('7c1c2c4e-0000-4000-8000-000000000000', NOON) + bits.join('') + PAGE_END,
  );
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
  });
  expect(page.items).toHaveLength(count);
});
