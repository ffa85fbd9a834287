import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** A name that leads to the record of the person. */
export const PersonLink = ({ person }: { readonly person: { readonly id: string; readonly displayName: string } }) => (
  <Anchor component={Link} to={`/gestion/membres/${person.id}`} inherit underline="always">
    {person.displayName}
  </Anchor>
);
