import { nearest } from '../domain/nearest.ts';
import { blevSammensaetningenFulgt } from './blev-sammensaetningen-fulgt/question.ts';
import { fremmoede } from './fremmoede/question.ts';
import { hvadErAendret } from './hvad-er-aendret/question.ts';
import { hvadGivesVidere } from './hvad-gives-videre/question.ts';
import { hvadManglerVi } from './hvad-mangler-vi/question.ts';
import { hvadSagdeDe } from './hvad-sagde-de/question.ts';
import { hvemGikVidere } from './hvem-gik-videre/question.ts';
import { hvemLederRaadene } from './hvem-leder-raadene/question.ts';
import { hvemMoedteOp } from './hvem-moedte-op/question.ts';
import { hvemRepraesenteredeAlmenPraksis } from './hvem-repraesenterede-almen-praksis/question.ts';
import { hvemRepraesentererKommunen } from './hvem-repraesenterer-kommunen/question.ts';
import { hvemSadDenDag } from './hvem-sad-den-dag/question.ts';
import { hvemSadIFlereKlynger } from './hvem-sad-i-flere-klynger/question.ts';
import { hvemSadIKlyngen } from './hvem-sad-i-klyngen/question.ts';
import { hvilkeBorgmestre } from './hvilke-borgmestre/question.ts';
import { hvilkeIndsatser } from './hvilke-indsatser/question.ts';
import { hvilkeKlyngerSamlesOgDeles } from './hvilke-klynger-samles-og-deles/question.ts';
import { hvilkeKommunerHavnerEtAndetSted } from './hvilke-kommuner-havner-et-andet-sted/question.ts';
import { hvilkeRollerHavde } from './hvilke-roller-havde/question.ts';
import { hvilkeTemaerGaarIgen } from './hvilke-temaer-gaar-igen/question.ts';
import { hvorErKilderneUenige } from './hvor-er-kilderne-uenige/question.ts';
import { hvorGaarKlyngenHen } from './hvor-gaar-klyngen-hen/question.ts';
import { hvorStaarDet } from './hvor-staar-det/question.ts';
import { hvordanErDeForbundet } from './hvordan-er-de-forbundet/question.ts';
import { hvornaarVarSidsteMoede } from './hvornaar-var-sidste-moede/question.ts';
import { kommunensKlyngeOgRaad } from './kommunens-klynge-og-raad/question.ts';
import { kommunerIToKlynger } from './kommuner-i-to-klynger/question.ts';
import { overdragelseTilRaadet } from './overdragelse-til-raadet/question.ts';
import { partifordeling } from './partifordeling/question.ts';
import type { Question } from './question.ts';
import { reformensTidslinje } from './reformens-tidslinje/question.ts';
import { soeg } from './soeg/question.ts';

/** Every stored question, in the order of their numbers. */
export const questions: readonly Question[] = [
  hvemSadIKlyngen as Question,
  hvemMoedteOp as Question,
  hvemSadIFlereKlynger as Question,
  hvilkeRollerHavde as Question,
  hvorGaarKlyngenHen as Question,
  hvilkeKlyngerSamlesOgDeles as Question,
  hvilkeKommunerHavnerEtAndetSted as Question,
  kommunensKlyngeOgRaad as Question,
  partifordeling as Question,
  hvilkeBorgmestre as Question,
  hvilkeIndsatser as Question,
  hvilkeTemaerGaarIgen as Question,
  hvadGivesVidere as Question,
  hvornaarVarSidsteMoede as Question,
  hvemSadDenDag as Question,
  reformensTidslinje as Question,
  hvemRepraesenteredeAlmenPraksis as Question,
  hvordanErDeForbundet as Question,
  hvemGikVidere as Question,
  hvorStaarDet as Question,
  hvorErKilderneUenige as Question,
  hvadManglerVi as Question,
  blevSammensaetningenFulgt as Question,
  hvadErAendret as Question,
  soeg as Question,
  hvemRepraesentererKommunen as Question,
  kommunerIToKlynger as Question,
  overdragelseTilRaadet as Question,
  fremmoede as Question,
  hvadSagdeDe as Question,
  hvemLederRaadene as Question,
];

/** The question of a slug; `null` when there is none. */
export function questionOf(slug: string): Question | null {
  return questions.find((question) => question.slug === slug) ?? null;
}

/** That there is no question of a slug, and which was meant; `otherwise` says where they are named, for a slug that is near none. */
export function unknownQuestion(slug: string, otherwise: string): string {
  const near = nearest(
    slug,
    questions.map((question) => question.slug),
  );
  return `there is no question "${slug}"; ${near === null ? otherwise : `did you mean "${near}"?`}`;
}
