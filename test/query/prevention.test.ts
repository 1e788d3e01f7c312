import {compile} from '../../src/query/compile';
import {type Known, preventions} from '../../src/query/prevention';
import {post} from './posts';

const watched = {id: 'apple', query: 'apple', ignore: []};
const about = (body: string, is: Known['is'] = 'ours'): Known => ({post: post({body}), is});
const ways = (body: string, known: Known[] = []) =>
  preventions(watched, post({body}), known).map(({by}) => by);

test('the words beside the name make the ignore phrase', () => {
  expect(ways('I baked an apple pie today')[0]).toEqual({ignore: ['apple pie']});
  expect(ways('The big Apple, at last')[0]).toEqual({ignore: ['big apple']});
});

test('every way that is offered would have kept the post away', () => {
  const pie = post({body: 'Warm apple pie, or apple tart? Apple pie!'});
  const offered = preventions(watched, pie, []);
  expect(offered[0]?.by).toEqual({ignore: ['apple pie', 'apple tart']});
  for (const {query, ignore} of offered) {
    expect(compile([{id: 'apple', query, ignore}]).match(pie)).toEqual([]);
  }
});

test('what else would go is told, and the way that takes the least comes first', () => {
  const known = [
    about('apple pie and cake', 'not us'),
    about('apple support on the phone'),
    about('I like pie; my apple account is locked'),
  ];
  const [first, ...others] = preventions(watched, post({body: 'an apple pie'}), known);
  expect(first).toMatchObject({by: {ignore: ['apple pie']}, removes: [0]});
  expect(others.find(({by}) => 'words' in by)).toMatchObject({by: {words: 'pie'}, removes: [0, 2]});
});

test('what nobody decided on yet speaks neither for nor against a way', () => {
  const known = [about('apple pie again', 'open'), about('apple support', 'open')];
  expect(ways('best apple pie', known)[0]).toEqual({ignore: ['apple pie']});
});

test('a way that takes away most of what is about us is not offered', () => {
  const known = [about('apple support'), about('apple support again')];
  expect(ways('apple support group for growers', known)).toEqual([]);
});

test.each(['apple', 'apple is', 'apple. Pie', 'the apple and the pear', 'apple 5'])(
  'no phrase is made of words that say nothing: %s',
  body => {
    expect(ways(body).filter(by => 'ignore' in by)).toEqual([]);
  },
);

test('a post that is no longer found needs nothing', () => {
  expect(ways('pears')).toEqual([]);
  expect(preventions({...watched, query: 'apple AND'}, post({body: 'apple'}), [])).toEqual([]);
});

test('in Chinese the characters beside the name make the phrase', () => {
  const [first] = preventions({id: 'b', query: '苹果'}, post({body: '我做了 苹果 馅饼'}), []);
  expect(first?.by).toEqual({ignore: ['苹果 馅饼']});
});
