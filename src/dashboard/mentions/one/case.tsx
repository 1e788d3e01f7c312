import type {Mention} from '../../../mention/mention';
import {BriefPanel} from '../../../ui/hand-off/brief-panel';
import {type CaseForm, CaseLine} from '../../../ui/hand-off/case-line';
import {HandOffForm} from '../../../ui/hand-off/hand-off-form';
import {ResolveForm} from '../../../ui/hand-off/resolve-form';
import {choices} from '../../desk/choices';
import './case.css';

type Props = {
  mention: Mention;
  brands: string[];
  form: string | undefined;
  edit(form: CaseForm | undefined): void;
};

function Opened({mention, brands, form, edit}: Props) {
  const close = () => edit(undefined);
  if (form === 'brief') return <BriefPanel mention={mention} brands={brands} close={close} />;
  if (form === 'hand-off') {
    return (
      <HandOffForm
        mention={mention}
        hand={choice => choices.handedOff(mention, choice)}
        done={() => edit('brief')}
        close={close}
      />
    );
  }
  if (form !== 'resolve') return null;
  return (
    <ResolveForm
      mention={mention}
      resolve={(who, how) => choices.resolved(mention, who, how)}
      close={close}
    />
  );
}

/** Who has a mention in hand, and all that can be done about that. */
export function Case(props: Props) {
  const {mention, edit} = props;
  return (
    <div class="one-case">
      <CaseLine mention={mention} edit={edit} reopen={() => void choices.caseReopened(mention)} />
      <Opened {...props} />
    </div>
  );
}
