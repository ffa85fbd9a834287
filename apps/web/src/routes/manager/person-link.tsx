import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

// a finger finds it, and the line it stands in grows no taller
const TARGET = { display: 'inline-flex', alignItems: 'center', minHeight: 44, marginBlock: -10 } as const;

/** A name that leads to the record of the person. */
export const PersonLink = ({ person }: { readonly person: { readonly id: string; readonly displayName: string } }) => (
  <Anchor component={Link} to={`/gestion/membres/${person.id}`} inherit underline="always" style={TARGET}>
    {person.displayName}
  </Anchor>
);
