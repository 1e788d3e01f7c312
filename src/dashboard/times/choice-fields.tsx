import type {KindChoice} from '../../report/figures/choose';
import type {Brand} from '../../settings/settings';
import {say} from '../../words';
import {type Beside, type Choices, KINDS} from './choices';
import {kindWords} from './kind-words';
import {PeriodFields} from './period-fields';
import {type Offer, SelectField} from './select-field';

const kinds: KindChoice[] = ['complaints', ...KINDS, 'unsorted'];
const besides: Beside[] = ['nothing', 'before', 'kinds'];

const besideWords = {
  nothing: 'dashboard_times_beside_nothing',
  before: 'dashboard_times_beside_before',
  kinds: 'dashboard_times_beside_kinds',
} as const;

type Props = {
  brands: Brand[];
  /** The sites on which posts of the period were found. */
  hosts: string[];
  chosen: Choices;
  choose(chosen: Choices): void;
};

/** The choices without one of them, and with another value for it where there is one. */
function withPart(
  chosen: Choices,
  part: 'brandId' | 'host' | 'kind',
  value: string | undefined,
): Choices {
  const {[part]: _, ...rest} = chosen;
  return value === undefined ? rest : {...rest, [part]: value};
}

/** The choice of which posts the figures are of, and what they are set beside. */
export function ChoiceFields({brands, hosts, chosen, choose}: Props) {
  const all = (words: string): Offer => ({value: '', words});
  const pick = (part: 'brandId' | 'host' | 'kind') => (value: string) =>
    choose(withPart(chosen, part, value === '' ? undefined : value));
  return (
    <div class="times-choices">
      <PeriodFields period={chosen.period} choose={period => choose({...chosen, period})} />
      <SelectField
        label={say('dashboard_times_brand')}
        value={chosen.brandId ?? ''}
        offers={[
          all(say('dashboard_times_every_brand')),
          ...brands.map(({id, name}) => ({value: id, words: name})),
        ]}
        choose={pick('brandId')}
      />
      <SelectField
        label={say('dashboard_times_site')}
        value={chosen.host ?? ''}
        offers={[
          all(say('dashboard_times_every_site')),
          ...hosts.map(host => ({value: host, words: host})),
        ]}
        choose={pick('host')}
      />
      <SelectField
        label={say('dashboard_times_kind')}
        value={chosen.kind ?? ''}
        offers={[
          all(say('dashboard_times_every_kind')),
          ...kinds.map(kind => ({value: kind, words: kindWords(kind)})),
        ]}
        choose={pick('kind')}
      />
      <SelectField
        label={say('dashboard_times_beside')}
        value={chosen.beside}
        offers={besides.map(value => ({value, words: say(besideWords[value])}))}
        choose={value =>
          choose({...chosen, beside: besides.find(one => one === value) ?? 'nothing'})
        }
      />
    </div>
  );
}
