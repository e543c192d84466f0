import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';

/** A part of the page: its anchor, heading and paragraphs. */
export interface Part {
  readonly anchor: string;
  readonly heading: Both;
  readonly texts: readonly Both[];
}

export const noPublisher = both(
  'Udgiver ikke oplyst: den, der driver serveren, har ikke sagt, hvem det er.',
  'Publisher not stated: whoever runs the server has not said who it is.',
);

export const lead = both(
  'sundhedsgraf samler, hvad offentlige lister, referater og sager siger om de 22 sundhedsklynger, de 17 sundhedsråd og deres medlemmer, og svarer med kilden ved hver oplysning.',
  'sundhedsgraf gathers what public lists, minutes and cases say about the 22 health clusters, the 17 health councils and their members, and answers with the source of each fact.',
);

/** What stands before the list of sources. */
export const before: readonly Part[] = [
  {
    anchor: 'formaal',
    heading: both('Formål', 'Purpose'),
    texts: [
      both(
        'At enhver kan se, hvem der sad hvor, hvad der gives videre, når klyngerne afløses af råd, og hvor det står. Kun personer i offentlige hverv, og kun hvervet: ingen kontaktoplysninger, ingen patienter.',
        'So that anyone can see who sat where, what is handed over when councils replace clusters, and where it says so. Only persons in public roles, and only the role: no contact details, no patients.',
      ),
    ],
  },
  {
    anchor: 'forbehold',
    heading: both('Forbehold', 'Limits'),
    texts: [
      both(
        'Listerne er ikke fuldstændige: for de fleste klynger er der ingen medlemsliste, og »senest set« er ikke »nu«. Hvert svar siger, hvad der mangler; en tom celle betyder ikke oplyst, aldrig nej.',
        'The lists are not complete: for most clusters there is no list of members, and "last seen" is not "now". Each answer says what is missing; an empty cell means not stated, never no.',
      ),
      both(
        'Oplysningerne er læst af en maskine og efterset af mennesker. Om to navne er én person, følger af regler eller af en afgørelse, som står ved siden af; ellers holdes de adskilt.',
        'The facts are read by a machine and reviewed by people. Whether two names are one person follows from rules or from a decision, which stands beside it; otherwise they are kept apart.',
      ),
    ],
  },
];

/** What stands after it. */
export const after: readonly Part[] = [
  {
    anchor: 'rettigheder',
    heading: both('Rettigheder', 'Rights'),
    texts: [
      both(
        'Vores samling af oplysninger er under CC BY 4.0, programmet under MIT. Hver kilde beholder sine egne vilkår, som listen nævner; licensen på samlingen giver ingen ret, som kilden ikke har givet. Nævn altid den oprindelige kilde.',
        'Our collection of facts is under CC BY 4.0, the program under MIT. Each source keeps its own terms, which the list names; the licence of the collection gives no right that the source has not given. Always name the original source.',
      ),
    ],
  },
  {
    anchor: 'fejl',
    heading: both('Fejl', 'Mistakes'),
    texts: [
      both(
        'Nederst på hver side står, hvem man skriver til, med sidens id og udgave fyldt ud. En fejl i en kilde rettes af den, der har udgivet kilden; en fejl i vores læsning rettes i listerne, og rettelsen står under »Rettelser« fra næste udgave. Ældre udgaver ændres ikke.',
        `The foot of each page says whom to write to, with the page's id and version filled in. A mistake in a source is corrected by its publisher; a mistake in our reading is corrected in the lists, and the correction stands under "Corrections" from the next version. Older versions do not change.`,
      ),
    ],
  },
  {
    anchor: 'indsigelse',
    heading: both('Indsigelse', 'Objections'),
    texts: [
      both(
        'Den, der ikke vil nævnes, kan gøre indsigelse: skriv til kontakten nedenfor, og nævn adressen på siden. Navn, id og citater forsvinder fra alle svar, søgninger og filer, også i ældre udgaver; pladsen og tallene bliver stående.',
        'Anyone who does not want to be named can object: write to the contact below, and give the address of the page. Name, id and quotes are removed from all answers, searches and files, older versions included; the seat and the figures stay.',
      ),
    ],
  },
  {
    anchor: 'mere',
    heading: both('Mere', 'More'),
    texts: [
      both(
        'Hver adresse, parameter og fil er beskrevet i projektets mappe docs/: links.md, data.md, model.md og glossary.md.',
        "Every address, parameter and file is described in the project's folder docs/: links.md, data.md, model.md and glossary.md.",
      ),
    ],
  },
];
