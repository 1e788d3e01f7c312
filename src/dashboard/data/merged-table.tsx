import type {Merged} from '../../messages/contract';
import {language, say, type Word} from '../../words';

const names: Record<Merged['is'], Word> = {
  settings: 'dashboard_data_row_settings',
  private: 'dashboard_data_row_private',
  tombstone: 'dashboard_data_row_tombstone',
  mention: 'dashboard_data_row_mention',
  decision: 'dashboard_data_row_decision',
  evidence: 'dashboard_data_row_evidence',
  picture: 'dashboard_data_row_picture',
  place: 'dashboard_data_row_place',
  reading: 'dashboard_data_row_reading',
  storm: 'dashboard_data_row_storm',
  'contact test': 'dashboard_data_row_contact_test',
  tone: 'dashboard_data_row_tone',
};

/** What became of a backup: what was added, what was here already, what was refused. */
export function MergedTable({merged}: {merged: Merged[]}) {
  const number = new Intl.NumberFormat(language());
  const isRefused = merged.some(({refused}) => refused > 0);
  return (
    <div class="data-merged" role="status">
      <p>{say('dashboard_data_restored')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dashboard_data_what')}</th>
            <th scope="col">{say('dashboard_data_added')}</th>
            <th scope="col">{say('dashboard_data_kept')}</th>
            <th scope="col">{say('dashboard_data_refused')}</th>
          </tr>
        </thead>
        <tbody>
          {merged.map(({is, added, kept, refused}) => (
            <tr key={is}>
              <th scope="row">{say(names[is])}</th>
              <td>{number.format(added)}</td>
              <td>{number.format(kept)}</td>
              <td>{number.format(refused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isRefused && <p class="field-hint">{say('dashboard_data_refused_hint')}</p>}
    </div>
  );
}
