import {Field} from '../../ui/field';

/** One thing that can be chosen; no value stands for all of them. */
export type Offer = {value: string; words: string};

type Props = {label: string; value: string; offers: Offer[]; choose(value: string): void};

/** A choice of one among several, with its label. */
export function SelectField({label, value, offers, choose}: Props) {
  return (
    <Field label={label}>
      {tied => (
        <select {...tied} value={value} onChange={event => choose(event.currentTarget.value)}>
          {offers.map(offer => (
            <option key={offer.value} value={offer.value}>
              {offer.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
