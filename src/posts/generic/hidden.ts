/** Not shown, as a word of its own or the last part of one; what runs over a box is cut off, not hidden. */
const HIDDEN = /(?:^|[\s_-])(?<!overflow(?:-[xy])?[_-])(?:hidden|hide|d-none|dno)(?=\s|$)/i;
/** Shown where there is room for it: "d-none d-md-block", "hidden md:flex". */
const WHERE_WIDE = /[\s-](?:sm|md|lg|x?xl)[:-](?:block|flex|grid|inline|table)/i;

/** True for classes of what shows in a window of some width, though not in each. */
export const isShownWide = (classes: string): boolean => WHERE_WIDE.test(classes);

/** True for classes that say that a box is shown to nobody. */
export const isHiding = (classes: string): boolean => HIDDEN.test(classes) && !isShownWide(classes);
