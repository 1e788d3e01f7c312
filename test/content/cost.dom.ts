import {live} from '../../src/content/life';
import {lookOut} from '../../src/content/look-out';
import {began, begin, comment, finish, settle, startOver, thread, worker} from './staying';

beforeEach(startOver);
afterEach(finish);

/** What was asked of the page's DOM: how often for text, and how much of it came back. */
const asked = {texts: 0, characters: 0};

/** Counts on the DOM's own getters, whoever asks them. */
function counting(name: 'textContent' | 'nodeValue', holder: object): void {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, {
    ...own,
    get(this: Node) {
      const text: string | null = own?.get?.call(this) ?? null;
      asked.texts++;
      asked.characters += text?.length ?? 0;
      return text;
    },
  });
}

beforeAll(() => {
  counting('textContent', Node.prototype);
  counting('nodeValue', Node.prototype);
});

/** What some work asked of the DOM. */
async function costOf(
  work: () => Promise<void> | void,
): Promise<{texts: number; characters: number}> {
  const before = {...asked};
  await work();
  return {
    texts: asked.texts - before.texts,
    characters: asked.characters - before.characters,
  };
}

const WORDS = 'It was a quiet week and nobody had much to say about anything at all, as it seems. ';
const PEOPLE = 50;

/** Comments of about 250 characters; every `each`-th mentions the brand. */
const comments = (from: number, count: number, each = Number.POSITIVE_INFINITY): string[] =>
  Array.from({length: count}, (_, at) => {
    const isMention = at % each === each - 1;
    return comment(from + at, `${WORDS.repeat(3)}${isMention ? 'acme' : ''}`, `p${at % PEOPLE}x`);
  });

function add(...more: string[]): void {
  const {body} = new DOMParser().parseFromString(more.join(''), 'text/html');
  document.querySelector('ol')?.append(...body.children);
}

/** Begins the script that every page gets. */
async function beginToLookOut(): Promise<void> {
  began.push(live(lookOut));
  await settle();
}

const textOfPage = (): number => document.body.textContent.length;

describe('a page without a mention', () => {
  it.each([100, 400])(
    'of %d posts has its text taken about once, whatever its size',
    async count => {
      thread(...comments(1, count));
      const whole = textOfPage();
      const {texts, characters} = await costOf(beginToLookOut);
      expect(characters).toBeLessThanOrEqual(1.2 * whole + 5000);
      expect(texts).toBeLessThan(40);
      expect(worker.told).toEqual([]);
    },
  );
});

describe('a page with few mentions', () => {
  it.each([100, 400])(
    'of %d posts has its text taken twice: for terms, and for names',
    async count => {
      // Four mentions either way, by four people
      thread(...comments(1, count, count / 4));
      const whole = textOfPage();
      const {characters} = await costOf(begin);
      expect(worker.mentions()).toHaveLength(4);
      expect(characters).toBeLessThanOrEqual(2.3 * whole + 20_000);
    },
  );
});

describe('what is added to a page', () => {
  /** The cost of ten comments that come to a page which has so many already. */
  async function tenMoreOn(count: number, each?: number) {
    await startOver();
    // Two mentions either way; then the one whole reading of a thread with mentions is over too
    thread(...comments(1, count, count / 2));
    await begin();
    await jest.advanceTimersByTimeAsync(10_000);
    const cost = await costOf(async () => {
      add(...comments(10_001, 10, each));
      await settle();
    });
    finish();
    return cost;
  }

  it('is read for what it is: a page of four times the posts costs the same', async () => {
    const small = await tenMoreOn(50);
    const large = await tenMoreOn(200);
    expect(small.texts).toBeGreaterThan(0);
    expect(large.texts).toBeLessThanOrEqual(small.texts);
    expect(large.characters).toBeLessThanOrEqual(small.characters);
  });

  it('costs no more than a few times its own text when nothing is mentioned', async () => {
    await startOver();
    thread(...comments(1, 200));
    await begin();
    const own = comments(10_001, 10).join('').length;
    const cost = await costOf(async () => {
      add(...comments(10_001, 10));
      await settle();
    });
    expect(cost.characters).toBeLessThanOrEqual(2 * own);
  });
});
