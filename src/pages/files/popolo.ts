import type { Edition } from '../../api/asking.ts';
import { tables } from '../../api/schema.ts';
import type { Table } from '../../api/tables/table.ts';
import type { Cells } from '../../api/tables/things.ts';
import { addDays } from '../../domain/dates.ts';
import { word } from '../../questions/words.ts';
import { licence } from '../frame/licence.ts';
import type { Telling } from './formats.ts';

/** The lists of the file, in this order. */
const lists = ['persons', 'organizations', 'memberships', 'areas'] as const;
type List = (typeof lists)[number];

/** What a table's rows are in Popolo; null fields are left out. */
const made: Readonly<Record<string, readonly [list: List, make: (row: Cells) => Cells]>> = {
  Klynge: ['organizations', body('sundhedsklynge')],
  Kommune: ['areas', ({ id, name, code, regionId }) => area('kommune', { id, name, code, parent_id: regionId })],
  Membership: ['memberships', membership],
  Organisation: ['organizations', ({ id, name, aliases }) => ({ id, name, ...others(aliases, name) })],
  Party: ['organizations', party],
  Person: ['persons', ({ id, name, names }) => ({ id, name, ...others(names, name) })],
  Region: ['areas', ({ id, name, code }) => area('region', { id, name, code })],
  Sundhedsraad: ['organizations', body('sundhedsråd')],
  Udvalg: ['organizations', body('udvalg')],
};

/** The tables that `popolo` is told of. */
export const popoloReads: readonly Table[] = tables.filter(({ name }) => made[name] !== undefined);

/**
 * Who sat where, in the classes of Popolo (popoloproject.com): persons, organizations, memberships, areas. A membership
 * has a start or an end where that very day is known: "last seen" is no end.
 */
export function popolo(edition: Edition): Telling {
  const begun = new Set<List>();
  const head = { version: edition.id, publishedAt: edition.publishedAt, licence };
  return {
    heads: lists.map((list, place) => `${place === 0 ? JSON.stringify(head).slice(0, -1) : '\n]'},\n"${list}":[`),
    row: (row, table) => {
      const [list, make] = made[table.name] ?? [];
      if (!list || !make) return [];
      const text = `${begun.has(list) ? ',' : ''}\n${JSON.stringify(known(make(row)))}`;
      begun.add(list);
      return lists.map((one) => (one === list ? text : ''));
    },
    tail: '\n]}\n',
  };
}

const known = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));

function body(classification: string) {
  return ({ id, name, aliases, regionId, klyngeId, validFrom, validTo, agendaUrl, website }: Cells): Cells => ({
    id,
    name,
    ...others(aliases, name),
    classification,
    parent_id: klyngeId,
    area_id: regionId,
    founding_date: validFrom,
    // Ours is the day after the last.
    dissolution_date: typeof validTo === 'string' ? addDays(validTo, -1) : null,
    ...links([agendaUrl, website]),
  });
}

function party({ id, name, letter, short }: Cells): Cells {
  const called = name ?? letter ?? id;
  return { id, name: called, ...others([letter, short], called), classification: 'parti' };
}

function membership(row: Cells): Cells {
  const { id, role, personId, bodyId, partyId, representsId, notBefore, sureFrom, sureTo, notFrom } = row;
  const isArea = typeof representsId === 'string' && /^(kommune|region)-/.test(representsId);
  return {
    id,
    role: word('Role', String(role)).da,
    person_id: personId,
    organization_id: bodyId,
    on_behalf_of_id: partyId,
    area_id: isArea ? representsId : null,
    start_date: sureFrom === notBefore ? sureFrom : null,
    // The day before it is surely not held any more.
    end_date: typeof sureTo === 'string' && addDays(sureTo, 1) === notFrom ? sureTo : null,
  };
}

const area = (classification: string, { code, ...row }: Cells): Cells => ({ ...row, identifier: code, classification });

function others(names: unknown, name: unknown): Cells {
  const list = (Array.isArray(names) ? names : []).filter((one) => typeof one === 'string' && one !== name);
  return list.length === 0 ? {} : { other_names: list.map((one) => ({ name: one })) };
}

function links(urls: readonly unknown[]): Cells {
  const list = urls.filter((url) => typeof url === 'string');
  return list.length === 0 ? {} : { links: list.map((url) => ({ url })) };
}
