import type * as rows from '../../../loaders/minutes-rows.ts';
import { connectionOf } from '../../lists/connections.ts';
import {
  AgendaItem,
  Announcement,
  Disagreement,
  Event,
  Handover,
  Initiative,
  Meeting,
  Mention,
  Recommendation,
  Remark,
  Rule,
  Theme,
} from './refs.ts';

/** The pages of what minutes tell of: each is used from several types. */

export const MeetingConnection = connectionOf<rows.MeetingRow>('Meeting', Meeting);
export const AgendaItemConnection = connectionOf<rows.ItemRow>('AgendaItem', AgendaItem);
export const InitiativeConnection = connectionOf<rows.InitiativeRow>('Initiative', Initiative);
export const RecommendationConnection = connectionOf<rows.RecommendationRow>('Recommendation', Recommendation);
export const RemarkConnection = connectionOf<rows.RemarkRow>('Remark', Remark);
export const HandoverConnection = connectionOf<rows.HandoverRow>('Handover', Handover);
export const ThemeConnection = connectionOf<rows.ThemeRow>('Theme', Theme);
export const EventConnection = connectionOf<rows.EventRow>('Event', Event);
export const RuleConnection = connectionOf<rows.RuleRow>('Rule', Rule);
export const MentionConnection = connectionOf<rows.MentionRow>('Mention', Mention);
export const AnnouncementConnection = connectionOf<rows.AnnouncementRow>('Announcement', Announcement);
export const DisagreementConnection = connectionOf<rows.DisagreementRow>('Disagreement', Disagreement);
