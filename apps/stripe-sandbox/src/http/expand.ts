import { type Change } from '../store/change';
import { type Kind } from '../store/records';
import { invalidRequest } from './api-error';
import { listOf } from './list-page';

const KIND_OF_PREFIX: Record<string, Kind> = {
  cus: 'customer',
  pm: 'payment_method',
  mandate: 'mandate',
  seti: 'setup_intent',
  pi: 'payment_intent',
  ch: 'charge',
  py: 'charge',
  txn: 'balance_transaction',
  re: 'refund',
  pyr: 'refund',
  du: 'dispute',
};

const MAX_DEPTH = 4;
type Fields = Record<string, unknown>;

/** Puts objects in the place of the ids that `expand` names: `latest_charge.balance_transaction`, `data.customer`. */
export function expandAll<T extends object>(change: Change, answer: T, paths: string[]): T {
  return paths.reduce((expanded, path) => {
    const names = path.split('.');
    if (names.length - (names[0] === 'data' ? 1 : 0) > MAX_DEPTH)
      throw invalidRequest(`You cannot expand more than ${MAX_DEPTH} levels of a property. Property: ${path}`);
    return walk(change, expanded, { names, path }) as T;
  }, answer);
}

function walk(change: Change, at: object, { names, path }: { names: string[]; path: string }): object {
  if (Array.isArray(at)) return at.map((one: object) => walk(change, one, { names, path }));
  const [name = '', ...rest] = names;
  const fields = at as Fields;
  const value = included(change, fields, name) ?? fields[name];
  if (value === undefined) throw invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand[0]' });
  if (value === null) return at;
  const target = typeof value === 'string' ? objectOf(change, value) : value;
  if (typeof target !== 'object' || target === null)
    throw invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand[0]' });
  return { ...at, [name]: rest.length > 0 ? walk(change, target, { names: rest, path }) : target };
}

/** Lists that an object holds only when asked for. */
function included(change: Change, { object, id }: Fields, name: string): object | undefined {
  if (object !== 'charge' || name !== 'refunds') return undefined;
  const refunds = change.all('refund').filter((one) => one.charge === id);
  return listOf(refunds, `/v1/charges/${String(id)}/refunds`);
}

function objectOf(change: Change, id: string): object | undefined {
  const kind = KIND_OF_PREFIX[id.slice(0, id.indexOf('_'))];
  return kind && change.find(kind, id);
}
