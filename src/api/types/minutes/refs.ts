import type * as rows from '../../../loaders/minutes-rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import { nodeType } from '../../keys/node-ref.ts';
import { Klynge, Kommune, Organisation, Person, Region, Sundhedsraad, Udvalg } from '../refs.ts';

/** What minutes tell of, without its fields, as refs.ts does for the rest. */

export const Meeting = nodeType<rows.MeetingRow>('Meeting', {
  prefix: 'meeting',
  description: both('Et møde, vi har et referat af.', 'A meeting that we hold minutes of.'),
});

export const Attendance = nodeType<rows.AttendanceRow>('Attendance', {
  prefix: 'attendance',
  description: both(
    'Hvad et referat siger om én person ved ét møde.',
    'What minutes say about one person at one meeting.',
  ),
});

export const AgendaItem = nodeType<rows.ItemRow>('AgendaItem', {
  prefix: 'item',
  description: both('Et punkt på en dagsorden.', 'An item of an agenda.'),
});

export const Initiative = nodeType<rows.InitiativeRow>('Initiative', {
  prefix: 'initiative',
  description: both('En indsats, som et organ arbejder med.', 'An initiative that a body works on.'),
});

export const Recommendation = nodeType<rows.RecommendationRow>('Recommendation', {
  prefix: 'recommendation',
  description: both('En anbefaling, som et organ vil give videre.', 'A recommendation that a body wants to pass on.'),
});

export const Remark = nodeType<rows.RemarkRow>('Remark', {
  prefix: 'remark',
  description: both(
    'Hvad referatet tillægger nogen at have sagt, gengivet med vores ord; aldrig et citat.',
    'What the minutes credit to somebody, in our words; never a quotation.',
  ),
});

export const Handover = nodeType<rows.HandoverRow>('Handover', {
  prefix: 'handed-to',
  description: both('At en anbefaling gives videre til et råd.', 'That a recommendation is handed to a council.'),
});

export const Succession = nodeType<rows.SuccessionRow>('Succession', {
  prefix: 'succeeded-by',
  description: both(
    'Hvad et dokument siger om, hvilket råd der tager over. Ved siden af det, kommunerne viser.',
    'What a document says about which council takes over. Beside what the municipalities show.',
  ),
});

export const Theme = nodeType<rows.ThemeRow>('Theme', {
  prefix: 'theme',
  description: both('Et tema. Temaerne er vores.', 'A theme. The themes are ours.'),
});

export const Event = nodeType<rows.EventRow>('Event', {
  prefix: 'event',
  description: both('En begivenhed i reformen.', 'An event of the reform.'),
});

export const Rule = nodeType<rows.RuleRow>('Rule', {
  prefix: 'rule',
  description: both('En regel, som et dokument nævner.', 'A rule that a document states.'),
});

export const Mention = nodeType<rows.MentionRow>('Mention', {
  prefix: 'mention',
  description: both(
    'Et navn i et referat, som ikke eller endnu ikke er en person.',
    'A name in minutes that is not, or not yet, a person.',
  ),
});

export const Announcement = nodeType<rows.AnnouncementRow>('Announcement', {
  prefix: 'announcement',
  description: both('Hvad et referat lover, og vi ikke har.', 'What minutes promise and we do not hold.'),
});

export const Disagreement = nodeType<rows.DisagreementRow>('Disagreement', {
  prefix: 'disagreement',
  description: both('At kilder er uenige; begge sider står.', 'That sources disagree; both sides stand.'),
});

/** Whoever a remark is credited to, or was made for. */
export const Speaker = builder.unionType('Speaker', {
  description: both('Den, en ytring tillægges, eller er på vegne af.', 'Whom a remark is credited to, or made for.'),
  types: [Person, Mention, Organisation, Kommune, Region, Klynge, Sundhedsraad, Udvalg],
});

export const Responsible = builder.unionType('Responsible', {
  description: both(
    'Den, der ejer en indsats eller er partner i den.',
    'Who owns an initiative, or is a partner in it.',
  ),
  types: [Kommune, Region, Organisation],
});
