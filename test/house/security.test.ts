import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/root';

const tests = readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
  .filter(file => /\.(?:test\.tsx?|dom\.ts)$|^browser.suites.\w/.test(file))
  .map(file => readFileSync(join(root, 'test', file), 'utf8').replace(/\s+/g, ' '));

const named = [...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/“([^”]+)”/g)]
  .map(([, name = '']) => name)
  .filter(name => name !== 'kept as seen');

test('SECURITY.md names tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

test.each(named)('the test that SECURITY.md names is there: %s', name => {
  const isIn = (text: string) => text.includes(`'${name}'`) || text.includes(`"${name}"`);
  expect(tests.some(isIn)).toBe(true);
});
