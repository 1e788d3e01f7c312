import {useRef, useState} from 'preact/hooks';
import {openClockOf} from '../../settings/schedule';
import type {Settings} from '../../settings/settings';
import {Button} from '../../ui/button';
import {Empty} from '../../ui/empty';
import {language, say} from '../../words';
import {fileName, saveFile} from '../data/save-file';
import {askingOf} from '../times/asking-of';
import {isPeriod, type PeriodChoice, spanOf} from '../times/choices';
import {PeriodFields} from '../times/period-fields';
import type {Posts} from '../times/read-posts';
import {Reading} from '../times/reading';
import {SelectField} from '../times/select-field';
import '../times/times.css';
import {usePosts} from '../times/use-posts';
import {useWorkedOut} from '../times/use-worked-out';
import './report.css';
import {Looked} from './looked';
import {reportedOf} from './reported';
import {savedPage} from './saved-page';
import {Sheet} from './sheet';
import './sheet.css';
import {useMentions} from './use-mentions';

type WrittenProps = {posts: Posts; settings: Settings; brandId: string | undefined};

/** The report on what was read, with the ways to take it along. */
function Written({posts, settings, brandId}: WrittenProps) {
  const holder = useRef<HTMLDivElement>(null);
  const worked = useWorkedOut(() => {
    const openClock = openClockOf(settings);
    const asking = askingOf(settings, posts.at, brandId);
    return reportedOf(posts.mentions, {
      ...asking,
      ...(openClock === undefined ? {} : {openClock}),
    });
  }, [posts, settings, brandId]);
  const reported = worked?.value;
  const mentions = useMentions(reported?.worst.map(({id}) => id) ?? []);
  if (!reported) return <p role="status">{say('dashboard_times_working')}</p>;
  if (reported.figures.posts === 0) {
    return (
      <Empty title={say('dashboard_times_none')}>
        <p>{say('dashboard_times_none_hint')}</p>
        <Looked span={posts.span} />
      </Empty>
    );
  }
  const brand = settings.brands.find(({id}) => id === reported.brandId);
  const title = brand?.name ?? say('dashboard_times_every_brand');
  const save = () => {
    const sheet = holder.current?.firstElementChild;
    if (!sheet) return;
    const text = savedPage(sheet, say('dashboard_report_title', title), language());
    saveFile(new Blob([text], {type: 'text/html'}), fileName('report', 'html', new Date(posts.at)));
  };
  return (
    <>
      <div class="report-ways">
        <Button kind="primary" onClick={() => print()}>
          {say('dashboard_report_print')}
        </Button>
        <Button onClick={save}>{say('dashboard_report_save')}</Button>
        <span class="field-hint">{say('dashboard_report_save_hint')}</span>
      </div>
      <div ref={holder} class="report-holder times-shown" aria-busy={worked?.isOld}>
        <Sheet
          reported={reported}
          mentions={mentions}
          title={title}
          span={posts.span}
          at={posts.at}
        />
      </div>
    </>
  );
}

/** One page on a period and a brand, to be printed or handed on. */
export function Report({settings}: {settings: Settings}) {
  const [period, setPeriod] = useState<PeriodChoice>({days: 30});
  const [brandId, setBrand] = useState<string>();
  const read = usePosts(at => spanOf(period, at), JSON.stringify(period));
  return (
    <>
      <div class="times-choices report-choices">
        <PeriodFields period={period} choose={setPeriod} />
        <SelectField
          label={say('dashboard_times_brand')}
          value={brandId ?? ''}
          offers={[
            {value: '', words: say('dashboard_times_every_brand')},
            ...settings.brands.map(({id, name}) => ({value: id, words: name})),
          ]}
          choose={value => setBrand(value === '' ? undefined : value)}
        />
      </div>
      {read.is === 'there' ? (
        <Written posts={read.posts} settings={settings} brandId={brandId} />
      ) : (
        isPeriod(period) && <Reading read={read} />
      )}
    </>
  );
}
