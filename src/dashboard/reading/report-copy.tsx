import {useState} from 'preact/hooks';
import {browser} from '../../browser';
import type {PageExplained} from '../../messages/contract';
import {Button} from '../../ui/button';
import {say, type Word} from '../../words';
import {reportText} from './report-text';

/** What is copied for a bug report, to be seen before it is sent anywhere. */
export function ReportCopy({host, page}: {host: string; page: PageExplained}) {
  const [said, setSaid] = useState<Word>();
  const text = reportText(host, page, browser.runtime.getManifest().version);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('dashboard_report_copied'),
      () => setSaid('dashboard_report_not_copied'),
    );
  return (
    <div class="reading-report">
      <Button icon="note" onClick={() => void copy()}>
        {say('dashboard_report_copy')}
      </Button>
      <span role="status">{said && say(said)}</span>
      <details class="more-of-it">
        <summary>{say('dashboard_report_see')}</summary>
        <p class="field-hint">{say('dashboard_report_holds')}</p>
        <pre>{text}</pre>
      </details>
    </div>
  );
}
