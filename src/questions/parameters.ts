import type { Both, Parameter } from './question.ts';

/** The parameters that several questions share. */

type Required = Pick<Parameter, 'required'>;

export const klynge = ({ required }: Required = { required: true }): Parameter => ({
  name: 'klynge',
  kind: 'KLYNGE',
  required,
  description: { da: 'Sundhedsklyngen: navn, kortnavn eller id.', en: 'The health cluster: name, slug or id.' },
});

export const raad = ({ required }: Required = { required: true }): Parameter => ({
  name: 'raad',
  kind: 'SUNDHEDSRAAD',
  required,
  description: { da: 'Sundhedsrådet: navn, kortnavn eller id.', en: 'The health council: name, slug or id.' },
});

export const organ = ({ required }: Required = { required: true }): Parameter => ({
  name: 'organ',
  kind: 'BODY',
  required,
  description: { da: 'Klynge, råd eller udvalg: navn eller id.', en: 'Cluster, council or committee: name or id.' },
});

export const kommune = ({ required }: Required = { required: true }): Parameter => ({
  name: 'kommune',
  kind: 'KOMMUNE',
  required,
  description: { da: 'Kommunen: navn eller kode.', en: 'The municipality: name or code.' },
});

export const person = ({ required }: Required = { required: true }): Parameter => ({
  name: 'person',
  kind: 'PERSON',
  required,
  description: { da: 'Personen: fulde navn eller id.', en: 'The person: full name or id.' },
});

export const parti = ({ required }: Required = { required: true }): Parameter => ({
  name: 'parti',
  kind: 'PARTY',
  required,
  description: { da: 'Partiet: bogstav eller navn.', en: 'The party: letter or name.' },
});

export const tema = ({ required }: Required = { required: true }): Parameter => ({
  name: 'tema',
  kind: 'THEME',
  required,
  description: { da: 'Temaet: navn eller id. Temaerne er vores.', en: 'The theme: name or id. The themes are ours.' },
});

export const dag = ({ required }: Required = { required: true }): Parameter => ({
  name: 'dag',
  kind: 'DAY',
  required,
  description: { da: 'Dagen, ÅÅÅÅ-MM-DD.', en: 'The day, YYYY-MM-DD.' },
});

export const personOrBody = (name: string, { da, en }: Both): Parameter => ({
  name,
  kind: 'PERSON_OR_BODY',
  required: true,
  description: {
    da: `${da}: navn eller id på en person, en klynge, et råd eller et udvalg.`,
    en: `${en}: name or id of a person, a cluster, a council or a committee.`,
  },
});

export const thing = (name: string): Parameter => ({
  name,
  kind: 'THING',
  required: true,
  description: {
    da: 'Id for en ting eller et faktum, fx klynge-horsens.',
    en: 'Id of a thing or fact, for example klynge-horsens.',
  },
});

export const version = (name: string, { da, en }: Both): Parameter => ({
  name,
  kind: 'VERSION',
  required: false,
  description: { da: `${da}: nummer eller id.`, en: `${en}: number or id.` },
});
