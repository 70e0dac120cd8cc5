import { AutocompleteInput, DateInput, ReferenceInput, SearchInput } from 'react-admin';
import { nameAndAddress } from '../users/user.data.ts';

/** The filters of the list of messages. */
export const messageFilters = [
  <SearchInput key="content" source="content" placeholder="Words of the message" alwaysOn />,
  <ReferenceInput key="userId" source="userId" reference="users" perPage={20} alwaysOn>
    <AutocompleteInput
      label="Sent or received by"
      optionText={nameAndAddress}
      filterToQuery={(search: string) => (search ? { search } : {})}
      noOptionsText="No such user"
      size="small"
      sx={{ minWidth: 240 }}
    />
  </ReferenceInput>,
  <DateInput key="from" source="from" label="From" alwaysOn />,
  <DateInput key="until" source="until" label="Until, with this day" alwaysOn />,
];
