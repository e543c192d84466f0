import type { Kind } from '../domain/ids.ts';
import type { Both } from './question.ts';
import { both } from './say.ts';

/** What each kind of thing and fact is called. */
export const kindNames: Readonly<Record<Kind, Both>> = {
  Region: both('Region', 'Region'),
  Kommune: both('Kommune', 'Municipality'),
  Klynge: both('Sundhedsklynge', 'Health cluster'),
  Sundhedsraad: both('Sundhedsråd', 'Health council'),
  Udvalg: both('Udvalg', 'Committee'),
  Organisation: both('Organisation', 'Organisation'),
  Party: both('Parti eller liste', 'Party or list'),
  Person: both('Person', 'Person'),
  Membership: both('Plads', 'Seat'),
  SatIn: both('Sad i', 'Sat in'),
  SameName: both('Måske samme person (ikke afgjort)', 'Perhaps the same person (not decided)'),
  Lead: both('Spor, aldrig et faktum', 'Lead, never a fact'),
  Covers: both('Dækning', 'Coverage'),
  Flow: both('Overgang, udledt af kommunerne', 'Transition, derived from the municipalities'),
  Succession: both('Afløsning, som et referat nævner den', 'Succession as minutes name it'),
  Meeting: both('Møde', 'Meeting'),
  Attendance: both('Fremmøde', 'Attendance'),
  AgendaItem: both('Punkt på en dagsorden', 'Agenda item'),
  Initiative: both('Indsats', 'Initiative'),
  Recommendation: both('Anbefaling', 'Recommendation'),
  Handover: both('Overdragelse', 'Handover'),
  Remark: both('Ytring, gengivet i vores ord', 'Remark, in our words'),
  Theme: both('Tema (vores)', 'Theme (ours)'),
  Event: both('Begivenhed', 'Event'),
  Announcement: both('Løfte i et referat', 'Announcement'),
  Rule: both('Regel', 'Rule'),
  Mention: both('Navn, der ikke er tydet', 'Name that is not resolved'),
  Disagreement: both('Uenighed', 'Disagreement'),
  Document: both('Kilde', 'Source'),
  Claim: both('Bevis: hvad én kilde siger', 'Evidence: what one source says'),
};
