import {useEffect, useRef} from 'preact/hooks';
import {browser} from '../browser';
import type {Brand, Sites} from '../settings/settings';
import {Button} from '../ui/button';
import {HostsBanner} from '../ui/hosts-banner';
import {PageMark} from '../ui/page-mark';
import {say} from '../words';
import {Shortcut} from './shortcut';

/** After the first run: what happens from now on, and what to do first. */
export function WhatNext({brand, sites}: {brand: Brand; sites: Sites}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone: whoever hears the page goes on here
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="what-next">
      <PageMark />
      <h1 tabIndex={-1} ref={heading}>
        {say('welcome_done', brand.name)}
      </h1>
      <HostsBanner sites={sites} />
      <ol>
        <li>
          <h2>{say('welcome_next_read')}</h2>
          <p>{say('welcome_next_read_how')}</p>
        </li>
        <li>
          <h2>{say('welcome_next_flag')}</h2>
          <p>
            {say('welcome_next_flag_how')} <Shortcut command="flag-post" />
          </p>
        </li>
        <li>
          <h2>{say('welcome_next_answer')}</h2>
          <p>{say('welcome_next_answer_how')}</p>
        </li>
      </ol>
      <Button size="large" onClick={() => void browser.runtime.openOptionsPage()}>
        {say('welcome_to_dashboard')}
      </Button>
    </div>
  );
}
