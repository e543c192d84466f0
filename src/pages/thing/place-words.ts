import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';

/** Words for values that no question says, as docs/glossary.md has them; a test compares. */
export const placeWords = {
  PartyKind: {
    INDEPENDENT: both('løsgænger', 'independent'),
    LOCAL_LIST: both('lokalliste', 'local list'),
    PARTY: both('parti', 'party'),
  },
  OrganisationKind: {
    ALMEN_PRAKSIS: both('almen praksis', 'general practice'),
    ANDEN: both('anden', 'other'),
    PSYKIATRI: both('psykiatri', 'psychiatry'),
    SYGEHUS: both('sygehus', 'hospital'),
  },
  SaidBy: {
    LIST: both('medlemsliste', 'member list'),
    MINUTES: both('referat', 'minutes'),
    SUPPLEMENT: both('supplerende kilde', 'supplement'),
  },
} as const satisfies Record<string, Record<string, Both>>;
