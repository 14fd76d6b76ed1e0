import type { Country } from '@fineline/core/api';
import { SelectField } from '../design/Field.tsx';
import { addWords } from '../words/add.ts';
import type { DraftProps } from './InterviewForm.tsx';

/** Where the employer is: whose holidays count, and on which clock. */
export function PlaceFields({ draft, change, missing, countries }: DraftProps & { countries: readonly Country[] }) {
  const country = countries.find(({ code }) => code === draft.country);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField
        label={addWords.country}
        hint={addWords.countryHint}
        wrong={missing.country}
        value={draft.country}
        onChange={({ target }) => change({ country: target.value, region: '' })}
      >
        <option value="">{addWords.chooseCountry}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      {country && country.regions.length > 0 && (
        <SelectField
          label={addWords.region}
          hint={addWords.regionHint}
          value={draft.region}
          onChange={({ target }) => change({ region: target.value })}
          optional
        >
          <option value="">{addWords.regionAll}</option>
          {country.regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {country && country.timeZone === undefined && (
        <SelectField label={addWords.zone} value={draft.zone} onChange={({ target }) => change({ zone: target.value })}>
          {[...new Set([draft.zone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
