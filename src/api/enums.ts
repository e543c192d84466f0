import { both } from './both.ts';
import { builder } from './builder.ts';

/** Every closed word of the model with its meaning in both languages; docs/glossary.md has a row for each. */

export const HeldEnum = builder.enumType('Held', {
  description: both(
    'Om en plads var besat på en dag. At vi ikke ved det, er et svar.',
    'Whether a seat was held on a day. That we do not know is an answer.',
  ),
  values: {
    YES: { description: both('Ja: set før og efter, eller på dagen.', 'Yes: seen before and after, or on the day.') },
    NO: { description: both('Nej: før start eller efter slut.', 'No: before the start or after the end.') },
    UNKNOWN: { description: both('Vides ikke ud fra kilderne.', 'Not known from the sources.') },
  },
});

export const RoleEnum = builder.enumType('Role', {
  description: both('Hvervet i organet.', 'The role in the body.'),
  values: {
    FORMAND: { description: both('Formand.', 'Chair.') },
    NAESTFORMAND: { description: both('Næstformand.', 'Vice-chair.') },
    MEDFORMAND: { description: both('Medformand.', 'Co-chair.') },
    MEDLEM: { description: both('Medlem.', 'Member.') },
    STEDFORTRAEDER: { description: both('Stedfortræder.', 'Stand-in.') },
    SEKRETARIAT: { description: both('Sekretariat.', 'Secretariat.') },
    NOT_STATED: { description: both('Ikke oplyst i kilden.', 'Not stated in the source.') },
  },
});

export const SideEnum = builder.enumType('Side', {
  description: both('Hvilken part pladsen tilhører.', 'Which party to the cooperation the seat belongs to.'),
  values: {
    REGIONAL: { description: both('Regionen.', 'The region.') },
    MUNICIPAL: { description: both('Kommunerne.', 'The municipalities.') },
    GENERAL_PRACTICE: { description: both('Almen praksis.', 'General practice.') },
    ADMINISTRATION: {
      description: both(
        'Administration: embedsfolk og sygehusledelser.',
        'Administration: officials and hospital managements.',
      ),
    },
    UNKNOWN: { description: both('Vides ikke.', 'Not known.') },
  },
});

export const ElectedEnum = builder.enumType('Elected', {
  description: both('Om personen er politiker.', 'Whether the person is a politician.'),
  values: {
    YES: { description: both('Politiker.', 'Politician.') },
    NO: { description: both('Ikke politiker.', 'Not a politician.') },
    UNKNOWN: { description: both('Ikke oplyst.', 'Not said.') },
  },
});

export const ConfidenceEnum = builder.enumType('Confidence', {
  description: both('Hvor sikker listen selv er på rækken.', 'How sure the list itself is of the row.'),
  values: {
    HIGH: { description: both('Høj.', 'High.') },
    MEDIUM: { description: both('Middel.', 'Medium.') },
    LOW: { description: both('Lav.', 'Low.') },
    NOT_STATED: { description: both('Ikke angivet.', 'Not stated.') },
  },
});

export const BasisEnum = builder.enumType('Basis', {
  description: both('Om kilden siger det, eller om det er udledt.', 'Whether the source says it, or it is inferred.'),
  values: {
    STATED: { description: both('Kilden siger det.', 'The source says so.') },
    INFERRED: { description: both('Udledt af kilden.', 'Inferred from the source.') },
  },
});

export const DocumentKindEnum = builder.enumType('DocumentKind', {
  description: both('Kildens art.', 'What kind of source.'),
  values: {
    OFFICIAL_MINUTES: { description: both('Referat.', 'Minutes.') },
    OFFICIAL_CASE: { description: both('Sag fra en myndighed.', 'Case of an authority.') },
    ATTACHMENT: { description: both('Bilag, nævnt og ikke set.', 'Attachment, named and not seen.') },
    OFFICIAL_PAGE: { description: both('En myndigheds side.', "An authority's page.") },
    LAW: { description: both('Lov.', 'Law.') },
    PRESS: { description: both('Presse.', 'Press.') },
    THIRD_PARTY: { description: both('Andres samling.', "A third party's collection.") },
  },
});

export const BodyKindEnum = builder.enumType('BodyKind', {
  description: both('Organets art.', 'What kind of body.'),
  values: {
    KLYNGE: { description: both('Sundhedsklynge.', 'Health cluster.') },
    SUNDHEDSRAAD: { description: both('Sundhedsråd.', 'Health council.') },
    SUNDHEDSSAMARBEJDSUDVALG: { description: both('Sundhedssamarbejdsudvalg.', 'Health cooperation committee.') },
    SUNDHEDSKOORDINATIONSUDVALG: {
      description: both('Sundhedskoordinationsudvalg.', 'Health coordination committee.'),
    },
    FAGLIGT_NIVEAU: {
      description: both('En klynges faglige niveau: embedsfolk.', 'Professional level of a cluster: officials.'),
    },
  },
});

export const PartyKindEnum = builder.enumType('PartyKind', {
  description: both('Parti, lokalliste eller løsgænger.', 'Party, local list or independent.'),
  values: {
    PARTY: { description: both('Parti.', 'Party.') },
    LOCAL_LIST: { description: both('Lokalliste.', 'Local list.') },
    INDEPENDENT: { description: both('Uden for partierne.', 'Outside the parties.') },
  },
});

export const OrganisationKindEnum = builder.enumType('OrganisationKind', {
  description: both('Organisationens art.', 'What kind of organisation.'),
  values: {
    ALMEN_PRAKSIS: { description: both('Almen praksis.', 'General practice.') },
    SYGEHUS: { description: both('Sygehus.', 'Hospital.') },
    PSYKIATRI: { description: both('Psykiatri.', 'Psychiatry.') },
    ANDEN: { description: both('Anden.', 'Other.') },
  },
});

export const LeadKindEnum = builder.enumType('LeadKind', {
  description: both('Hvor sporet fører hen.', 'Where the lead leads.'),
  values: {
    KLYNGE_TO_RAAD: { description: both('Fra en klynge til et sundhedsråd.', 'From a cluster to a council.') },
    KLYNGE_TO_REGION: {
      description: both(
        'Fra en klynge til formand for et regionsråd.',
        'From a cluster to chair of a regional council.',
      ),
    },
    OTHER_FORUM: { description: both('Fra et andet udvalg.', 'From another committee.') },
  },
});

export const IdentityBasisEnum = builder.enumType('IdentityBasis', {
  description: both('Hvorfor to rækker er én person.', 'Why two rows are one person.'),
  values: {
    SAME_SOURCE: { description: both('Samme fulde navn i én liste.', 'Same full name in one list.') },
    RULE: { description: both('En regel på tværs af lister.', 'A rule across lists.') },
    JUDGEMENT: { description: both('Afgjort af et menneske.', 'Decided by a person.') },
  },
});

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: both('Hvad der skete mellem to udgaver.', 'What happened between two versions.'),
  values: {
    ADDED: { description: both('Kommet til.', 'Added.') },
    REMOVED: { description: both('Gået ud.', 'Removed.') },
    CHANGED: { description: both('Ændret.', 'Changed.') },
  },
});

export const ChangeLayerEnum = builder.enumType('ChangeLayer', {
  description: both(
    'Om en ændring gælder en ting, et faktum eller beviset.',
    'Whether a change is of a thing, a fact or the evidence.',
  ),
  values: {
    THING: { description: both('En person, et organ, et sted.', 'A person, a body, a place.') },
    FACT: { description: both('Et medlemskab, en dækning, en forbindelse.', 'A membership, a coverage, a link.') },
    EVIDENCE: { description: both('En påstand eller en kilde.', 'A claim or a source.') },
  },
});

export const SourcesEnum = builder.enumType('Sources', {
  description: both('Hvad et svar må bygge på.', 'What an answer may rest on.'),
  values: {
    MINUTES: { description: both('Kun hvad referater og sager siger.', 'Only what minutes and cases say.') },
    ALL: { description: both('Også lister og andre kilder.', 'Lists and second sources too.') },
  },
});

export const LanguageEnum = builder.enumType('Language', {
  description: both('Sproget i en sætning.', 'The language of a sentence.'),
  values: { DA: { description: both('Dansk.', 'Danish.') }, EN: { description: both('Engelsk.', 'English.') } },
});
