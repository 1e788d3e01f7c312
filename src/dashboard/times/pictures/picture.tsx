import type {ComponentChildren, VNode} from 'preact';
import {useId} from 'preact/hooks';
import {Menu} from '../../../ui/menu';
import {toast} from '../../../ui/toast';
import {say} from '../../../words';
import {HowCounted} from '../how-counted';
import {copyPng, copySvg, svgText} from './copy-picture';

type Props = {
  title: string;
  /** What the picture shows, in a sentence or two; it stands for it where it cannot be seen. */
  summary: string;
  counted: string;
  /** Made when the person copies it; absent where there is nothing to draw. */
  drawing?: (() => VNode) | undefined;
  children: ComponentChildren;
};

async function copied(copy: () => Promise<void>): Promise<void> {
  try {
    await copy();
    toast.value = {kind: 'done', words: say('dashboard_times_copied')};
  } catch (error) {
    toast.value = {kind: 'mistake', words: say('dashboard_times_not_copied', String(error))};
  }
}

/** A picture with its words: what it shows, how that is counted, and ways to take it along. */
export function Picture({title, summary, counted, drawing, children}: Props) {
  const heading = useId();
  const items = drawing && [
    {
      words: say('dashboard_times_copy_png'),
      hint: say('dashboard_times_copy_png_hint'),
      choose: () => void copied(() => copyPng(svgText(drawing()))),
    },
    {
      words: say('dashboard_times_copy_svg'),
      hint: say('dashboard_times_copy_svg_hint'),
      choose: () => void copied(() => copySvg(svgText(drawing()))),
    },
  ];
  return (
    <section class="panel-card times-wide" aria-labelledby={heading}>
      <div class="times-top">
        <h2 id={heading}>{title}</h2>
        {items && <Menu label={say('dashboard_times_copy')} items={items} kind="plain" />}
      </div>
      <p class="times-summary">{summary}</p>
      {children}
      <HowCounted>{counted}</HowCounted>
    </section>
  );
}
