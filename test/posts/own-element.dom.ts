import {regionOf} from '../../src/posts/generic/region';
import {attributeOf, isLike} from '../../src/posts/own-element';
import {layNamesOver} from './pages';

/** A form with a field of this name, and what stands in it. */
function around(name: string): {form: Element; inside: Element} {
  document.body.innerHTML = `<form class="thread"><input name="${name}"><p>Here</p></form>`;
  const [form] = document.forms;
  const inside = form?.lastElementChild;
  if (!form || !inside) throw new Error('the page is not what it was written to be');
  layNamesOver(document, [name]);
  return {form, inside};
}

test('a form says what selector fits it, whatever its fields are named', () => {
  const {form} = around('matches');
  expect(() => form.matches('form')).toThrow(TypeError);
  expect([isLike(form, 'form.thread'), isLike(form, 'form.menu')]).toEqual([true, false]);
});

test('a form says its attributes, whatever its fields are named', () => {
  const {form, inside} = around('getAttribute');
  expect(() => form.getAttribute('class')).toThrow(TypeError);
  expect([attributeOf(form, 'class'), attributeOf(form, 'id')]).toEqual(['thread', null]);
  expect(regionOf(inside)).toBe(1);
});
