import { AutocompleteInput, DateInput, ReferenceInput } from 'react-admin';
import { nameAndAddress } from '../users/user.data.ts';
import { actionTexts } from './audit.actions.ts';

const actions = Object.entries(actionTexts).map(([id, name]) => ({ id, name }));

const user = (source: string, label: string) => (
  <ReferenceInput key={source} source={source} reference="users" perPage={20} alwaysOn>
    <AutocompleteInput
      label={label}
      optionText={nameAndAddress}
      filterToQuery={(search: string) => (search ? { search } : {})}
      noOptionsText="No such user"
      size="small"
      sx={{ minWidth: 200 }}
    />
  </ReferenceInput>
);

/** The filters of the audit log. */
export const auditFilters = [
  user('actorId', 'Done by'),
  user('targetId', 'Done to'),
  <AutocompleteInput
    key="action"
    source="action"
    label="What happened"
    choices={actions}
    noOptionsText="No such action"
    size="small"
    sx={{ minWidth: 220 }}
    alwaysOn
  />,
  <DateInput key="from" source="from" label="From" alwaysOn />,
  <DateInput key="until" source="until" label="Until, with this day" alwaysOn />,
];
