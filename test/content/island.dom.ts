import type {Face} from '../../src/content/island/face';
import {clearLeftovers, Host} from '../../src/content/island/host';
import {Pill} from '../../src/content/island/pill';
import {textsOfIsland} from '../../src/content/island/texts';
import browser, {resetBrowser} from '../support/fake-browser';
import {furnish} from './page';

beforeEach(() => {
  resetBrowser();
  furnish();
});
afterEach(() => {
  for (const host of made.splice(0)) host.remove();
});

const made: Host[] = [];
function stand(gone = () => {}): Host {
  const host = new Host('system', gone);
  made.push(host);
  host.standIn(document.documentElement);
  return host;
}

const hosts = () =>
  [...document.documentElement.children].filter(child => child.nodeName === 'DIV');
const changes = () => new Promise(resolve => setTimeout(resolve));

describe('the island', () => {
  it('is one element whose inside a page cannot reach', () => {
    stand();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.childElementCount).toBe(0);
  });

  it('takes no style from the page, whatever the page calls important', () => {
    const {element} = new Host('dark', () => {});
    for (const name of ['display', 'position', 'z-index', 'pointer-events']) {
      expect(element.style.getPropertyPriority(name)).toBe('important');
    }
  });

  it.each<[string, (host: HTMLElement) => void]>([
    ['fades it', host => host.style.setProperty('opacity', '0.02', 'important')],
    ['moves it', host => host.style.setProperty('transform', 'scale(9)', 'important')],
    ['takes its style away', host => host.removeAttribute('style')],
    ['fades all around it', () => document.documentElement.style.setProperty('opacity', '0.1')],
    [
      'filters all around it',
      () => document.documentElement.style.setProperty('filter', 'blur(9px)'),
    ],
  ])('is not pressed while the page %s', (_, change) => {
    const host = stand();
    expect(host.isAsMade).toBe(true);
    change(host.element);
    expect(host.isAsMade).toBe(false);
    document.documentElement.removeAttribute('style');
  });

  it('that steps out of a picture and back is as it was', () => {
    const host = stand();
    host.fade(true);
    expect(host.isAsMade).toBe(false);
    host.fade(false);
    expect(host.isAsMade).toBe(true);
  });

  it('comes back when a page takes it away, but not for ever', async () => {
    stand();
    for (let i = 0; i < 5; i++) {
      hosts()[0]?.remove();
      await changes();
      expect(hosts()).toHaveLength(1);
    }
    hosts()[0]?.remove();
    await changes();
    expect(hosts()).toHaveLength(0);
  });

  it('that is taken away after the extension is gone ends instead', async () => {
    const gone = jest.fn();
    stand(gone);
    Object.assign(browser.runtime, {id: undefined});
    hosts()[0]?.remove();
    await changes();
    expect(gone).toHaveBeenCalled();
    expect(hosts()).toHaveLength(0);
  });

  it('left behind by a copy that was cut off is cleared away', () => {
    document.documentElement.append(stand().element.cloneNode());
    for (const host of made) host.remove();
    clearLeftovers();
    expect(hosts()).toHaveLength(0);
  });

  it('keeps the keys that are pressed on it from the page', () => {
    const {element, root} = new Host('system', () => {});
    document.body.append(element);
    const button = document.createElement('button');
    root.append(button);
    const heard = jest.fn();
    document.body.addEventListener('keydown', heard);
    button.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true, composed: true}));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a button', () => {
  function pill(face: Face) {
    const pressed: string[] = [];
    const made = new Pill(
      textsOfIsland(),
      () => true,
      act => pressed.push(act),
    );
    made.show(face);
    document.body.append(made.element);
    const button = made.element.querySelector('button');
    return {made, button, pressed};
  }

  it('says its state in words, with a name for those who do not see it', () => {
    const {made, button} = pill({
      tone: 'late',
      says: {saying: 'late', shape: 'warning'},
      act: 'flag',
    });
    expect(made.element.textContent).toBe('page_late');
    expect(button?.ariaLabel).toBe('page_flag_post');
  });

  it('says in words, too, that a post which is late was flagged', () => {
    const says = {saying: 'late', shape: 'warning'} as const;
    const {made} = pill({tone: 'late', says, isFolded: true});
    expect(made.element.textContent).toBe('page_late · page_flagged');
    made.show({tone: 'waiting', says: {saying: 'flagged', shape: 'flag'}, isFolded: true});
    expect(made.element.textContent).toBe('page_flagged');
  });

  it('that is narrow says the same to those who hear it and to a pointer that rests', () => {
    const says = {saying: 'late', shape: 'warning'} as const;
    const {made, button} = pill({tone: 'late', says, isFolded: true, act: 'undo'});
    const said = made.element.textContent;
    expect(made.narrow(true)).toBe(true);
    expect(made.element.matches('.narrow')).toBe(true);
    expect(made.element.textContent).toBe(said);
    expect(made.element.querySelector<HTMLElement>('.says')?.title).toBe(
      'page_late · page_flagged',
    );
    expect(button?.title).toBe('page_undo');
    made.narrow(false);
    expect(made.element.matches('.narrow')).toBe(false);
  });

  it('is not narrow where something went wrong', () => {
    const {made} = pill({tone: 'late', line: 'The disk is full.', act: 'again'});
    expect(made.narrow(true)).toBe(false);
    expect(made.element.matches('.narrow')).toBe(false);
  });

  it('does nothing on a press that no person made', async () => {
    const {button, pressed} = pill({tone: 'plain', act: 'flag'});
    await new Promise(resolve => setTimeout(resolve, 350));
    button?.click();
    button?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(pressed).toEqual([]);
  });

  it('keeps its place in the order of the keys when its meaning changes', () => {
    const {made, button} = pill({tone: 'plain', act: 'flag'});
    button?.focus();
    made.show({tone: 'waiting', says: {saying: 'flagged', shape: 'flag'}, act: 'undo'});
    expect(document.activeElement).toBe(button);
    expect(button?.textContent).toBe('page_undo');
  });

  it('keeps the focus while a press is saved, and means nothing then', () => {
    const {made, button} = pill({tone: 'plain', act: 'flag'});
    button?.focus();
    made.show({tone: 'plain', says: {saying: 'saving', shape: 'flag'}});
    expect(document.activeElement).toBe(button);
    expect(button?.hidden).toBe(false);
    expect(button?.ariaDisabled).toBe('true');
    made.show({tone: 'waiting', says: {saying: 'flagged', shape: 'flag'}, act: 'undo'});
    expect(button?.ariaDisabled).toBeNull();
    made.show({tone: 'quiet', says: {saying: 'archived', shape: 'archive'}});
    expect(button?.hidden).toBe(true);
  });

  it('has no button while what another way flagged is saved', () => {
    const {button} = pill({tone: 'plain', says: {saying: 'saving', shape: 'flag'}});
    expect(button?.hidden).toBe(true);
  });

  it('shows a line where something went wrong, for those who listen too', () => {
    const {made} = pill({tone: 'late', line: 'The disk is full.', act: 'again'});
    expect(made.element.querySelector('.line')).toMatchObject({
      textContent: 'The disk is full.',
      role: 'alert',
    });
  });

  it('shows text of strangers as text', () => {
    const {made} = pill({tone: 'late', line: '<img src=x onerror=alert(1)>'});
    expect(made.element.querySelector('img')).toBeNull();
  });
});
