import { both } from './both.ts';
import { builder } from './builder.ts';

/** The closed words of what minutes say, beside those of enums.ts; docs/glossary.md has a row for each. */

export const AttendanceStateEnum = builder.enumType('AttendanceState', {
  description: both(
    'Hvad referatet siger om, hvem der var der. Det siger aldrig, at nogen udeblev.',
    'What the minutes say about who was there. They never say that somebody failed to come.',
  ),
  values: {
    PRESENT: {
      description: both(
        'Til stede: nævnt som det, eller på listen og ikke blandt de fraværende.',
        'Present: named so, or on the list and not among the absent.',
      ),
    },
    APOLOGY: {
      description: both('Afbud; kun hvor ordet står der.', 'Sent apologies; only where the minutes use the word.'),
    },
    ABSENT: { description: both('Opført som fraværende, eller erstattet.', 'Put down as absent, or replaced.') },
    STAND_IN: { description: both('I stedet for en anden.', 'In the place of another.') },
    GUEST: { description: both('Gæst.', 'Guest.') },
    ANNOUNCED: {
      description: both('Ventet; om personen kom, står der ikke.', 'Expected; whether they came is not stated.'),
    },
    PARTIAL: { description: both('En del af mødet.', 'A part of the meeting.') },
    UNKNOWN: { description: both('Vides ikke.', 'Not known.') },
  },
});

export const CapacityEnum = builder.enumType('Capacity', {
  description: both('Som hvad en person er nævnt i et referat.', 'In which capacity minutes name a person.'),
  values: {
    MEMBER: { description: both('Medlem.', 'Member.') },
    SECRETARIAT: { description: both('Sekretariat.', 'Secretariat.') },
    ADMINISTRATION: { description: both('Embedsmand.', 'Official.') },
    GUEST: { description: both('Gæst.', 'Guest.') },
    SPEAKER: { description: both('Oplægsholder.', 'Speaker.') },
  },
});

export const ItemKindEnum = builder.enumType('ItemKind', {
  description: both('Punktets art.', 'What kind of item.'),
  values: {
    FORMALITY: { description: both('Formalia, fx dagsorden.', 'A formality, such as the agenda.') },
    INFORMATION: { description: both('Orientering.', 'For information.') },
    DISCUSSION: { description: both('Drøftelse.', 'For discussion.') },
    APPROVAL: { description: both('Godkendelse.', 'For approval.') },
    ANY_OTHER_BUSINESS: { description: both('Eventuelt.', 'Any other business.') },
  },
});

export const OutcomeEnum = builder.enumType('Outcome', {
  description: both('Hvad der står under Beslutning.', 'What stands under the decision.'),
  values: {
    APPROVED: { description: both('Godkendt.', 'Approved.') },
    APPROVED_WITH_CHANGE: { description: both('Godkendt med ændring.', 'Approved with a change.') },
    AGREED: { description: both('Tiltrådt eller aftalt.', 'Agreed.') },
    DISCUSSED: { description: both('Drøftet.', 'Discussed.') },
    NOTED: { description: both('Taget til efterretning.', 'Noted.') },
    INFORMED: { description: both('Orienteret.', 'Informed.') },
    ATTENDANCE_RECORDED: { description: both('Kun fremmødet er noteret.', 'Only attendance is recorded.') },
    NOTHING_TO_REPORT: { description: both('Intet at bemærke.', 'Nothing to report.') },
    CLOSED: { description: both('Punktet er lukket for offentligheden.', 'The item is closed to the public.') },
    UNKNOWN: { description: both('Vides ikke.', 'Not known.') },
  },
});

export const InitiativeStatusEnum = builder.enumType('InitiativeStatus', {
  description: both('Hvor langt en indsats er, efter referatet.', 'How far an initiative has come, by the minutes.'),
  values: {
    IMPLEMENTED: { description: both('Gennemført.', 'Implemented.') },
    ONGOING: { description: both('I gang.', 'Ongoing.') },
    UNKNOWN: { description: both('Ikke sagt om netop denne.', 'Not said of this one.') },
  },
});

export const HandoverStageEnum = builder.enumType('HandoverStage', {
  description: both(
    'Hvor langt en anbefaling er på vej til et råd.',
    'How far a recommendation is on its way to a council.',
  ),
  values: {
    RECOMMENDED: { description: both('Foreslået.', 'Recommended.') },
    APPROVED: { description: both('Godkendt til at blive givet videre.', 'Approved to be passed on.') },
    SENT: { description: both('Sendt.', 'Sent.') },
    RECEIVED: { description: both('Modtaget.', 'Received.') },
    ON_AGENDA: { description: both('På rådets dagsorden.', "On the council's agenda.") },
    UNKNOWN: { description: both('Vides ikke.', 'Not known.') },
  },
});

export const RemarkKindEnum = builder.enumType('RemarkKind', {
  description: both('Hvad slags ytring referatet gengiver.', 'What kind of remark the minutes report.'),
  values: {
    STATED: { description: both('Sagde.', 'Stated.') },
    ASKED: { description: both('Spurgte.', 'Asked.') },
    ANSWERED: { description: both('Svarede.', 'Answered.') },
    PRESENTED: { description: both('Fremlagde.', 'Presented.') },
    CONCERN: { description: both('Udtrykte bekymring.', 'Expressed concern.') },
    THANKED: { description: both('Takkede.', 'Thanked.') },
  },
});

export const EventKindEnum = builder.enumType('EventKind', {
  description: both('Begivenhedens art.', 'What kind of event.'),
  values: {
    AGREEMENT: { description: both('Aftale.', 'Agreement.') },
    LAW: { description: both('Lov.', 'Law.') },
    ELECTION: { description: both('Valg.', 'Election.') },
    IN_FORCE: { description: both('Træder i kraft.', 'Comes into force.') },
    START: { description: both('Begynder.', 'Starts.') },
    END: { description: both('Ophører.', 'Ends.') },
    MEETING: { description: both('Møde.', 'Meeting.') },
    OTHER: { description: both('Andet.', 'Other.') },
  },
});

export const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: both('Hvor nøjagtig en dato er kendt.', 'How exactly a date is known.'),
  values: {
    DAY: { description: both('Dagen.', 'The day.') },
    MONTH: { description: both('Måneden.', 'The month.') },
    YEAR: { description: both('Året.', 'The year.') },
  },
});

export const MentionStatusEnum = builder.enumType('MentionStatus', {
  description: both('Hvorfor et navn ikke er blevet til en person.', 'Why a name has not become a person.'),
  values: {
    AMBIGUOUS: { description: both('Flere personer passer.', 'Several persons fit.') },
    UNKNOWN: { description: both('Ingen passer.', 'Nobody fits.') },
  },
});

export const AnnouncementKindEnum = builder.enumType('AnnouncementKind', {
  description: both('Hvad et referat lover.', 'What minutes promise.'),
  values: {
    MEETING: { description: both('Et møde.', 'A meeting.') },
    MATERIAL: { description: both('Materiale.', 'Material.') },
    ATTACHMENT: { description: both('Et bilag.', 'An attachment.') },
  },
});

export const DisagreementKindEnum = builder.enumType('DisagreementKind', {
  description: both('Hvem der er uenige.', 'Who disagrees.'),
  values: {
    WITHIN_DOCUMENT: { description: both('Et dokument med sig selv.', 'A document with itself.') },
    BETWEEN_SOURCES: { description: both('Kilder med hinanden.', 'Sources with each other.') },
  },
});

export const SaidByEnum = builder.enumType('SaidBy', {
  description: both(
    'Hvilken slags kilde der siger, at en plads var besat.',
    'What kind of source says that a seat was held.',
  ),
  values: {
    LIST: { description: both('En medlemsliste.', 'A member list.') },
    MINUTES: { description: both('Et referat.', 'Minutes.') },
    SUPPLEMENT: { description: both('En supplerende kilde.', 'A supplementary source.') },
  },
});
