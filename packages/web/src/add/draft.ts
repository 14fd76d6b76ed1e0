/** What is being entered about an interview, and what becomes of it. */
import type { ApplicationId, Country, NewApplication, TellAnswer } from '@fineline/core/api';
import type { ApplicationEvent, InterviewEvent, Person, Told } from '@fineline/core/application';
import { dateIn, findInstant, timeIn } from '../when/zone.ts';
import { addWords } from '../words/add.ts';

export const interviewFormats = ['video', 'phone', 'onsite'] as const;

/** What a file said. */
export interface Understood {
  file: string;
  told: Told;
  /** Where it may belong, likeliest first. */
  applications: ApplicationId[];
}

export interface Draft {
  /** Changes with the shape, so that what an older page kept is not taken for this. */
  shape: 1;
  understood?: Understood;
  /** The application it belongs to; absent: a new one. */
  belongs?: ApplicationId | undefined;
  company: string;
  role: string;
  /** As the inputs give them, on the clock of `clock`. */
  date: string;
  time: string;
  /** Whether date and time were entered here, and do not merely show what a file said. */
  timed: boolean;
  clock: 'mine' | 'theirs';
  minutes: string;
  format: '' | (typeof interviewFormats)[number];
  people: Person[];
  country: string;
  region: string;
  /** The employer's zone, where the country has several. */
  zone: string;
}

export const emptyDraft = (here: string, country: string): Draft => ({
  shape: 1,
  company: '',
  role: '',
  date: '',
  time: '',
  timed: false,
  clock: 'mine',
  minutes: '60',
  format: '',
  people: [],
  country,
  region: '',
  zone: here,
});

const firstInterview = (told: Told): InterviewEvent | undefined =>
  told.events.find((event): event is InterviewEvent => event.type === 'interview');

/** The interview that a file told of, if it told of one. */
export const findTold = ({ understood }: Draft): InterviewEvent | undefined =>
  understood && firstInterview(understood.told);

/** What a file said, as a draft; what it did not say stays as it was entered. */
export function draftOf(
  draft: Draft,
  file: string,
  { told, applications }: TellAnswer,
  belongs?: ApplicationId,
): Draft {
  const interview = firstInterview(told);
  return {
    ...draft,
    understood: { file, told, applications },
    belongs,
    company: told.company ?? draft.company,
    role: told.role ?? draft.role,
    people: told.people.length > 0 ? told.people : draft.people,
    ...(interview && {
      timed: false,
      minutes: String(interview.minutes ?? 60),
      format: interview.format ?? '',
    }),
  };
}

/** The zones in question: the reader's, and the employer's. */
export interface Clocks {
  mine: string;
  theirs: string;
}

export const clocksOf = (draft: Draft, here: string, country: Country | undefined): Clocks => ({
  mine: here,
  theirs: country ? (country.timeZone ?? draft.zone) : here,
});

/** Date and time to show: what was entered, or else what a file said. */
export function shownTime(draft: Draft, clocks: Clocks): { date: string; time: string } {
  const told = findTold(draft);
  if (draft.timed || !told) return { date: draft.date, time: draft.time };
  const zone = clocks[draft.clock];
  return { date: dateIn(told.at, zone), time: timeIn(told.at, zone) };
}

/** When the interview is; undefined while that is not said. */
export function findStart(draft: Draft, clocks: Clocks): string | undefined {
  const told = findTold(draft);
  return draft.timed || !told ? findInstant(draft.date, draft.time, clocks[draft.clock]) : told.at;
}

export type Missing = Partial<Record<'company' | 'role' | 'date' | 'time' | 'country', string>>;

/** What is still missing, by field, in the order of the form. */
export function missingIn(draft: Draft, clocks: Clocks): Missing {
  const { date, time } = shownTime(draft, clocks);
  const isNew = draft.belongs === undefined;
  return {
    ...(isNew && !draft.company.trim() && { company: addWords.needsCompany }),
    ...(isNew && !draft.role.trim() && { role: addWords.needsRole }),
    ...(!date && { date: addWords.needsDate }),
    ...(!time && { time: addWords.needsTime }),
    ...(date && time && findStart(draft, clocks) === undefined && { date: addWords.noSuchDate }),
    ...(isNew && !draft.country && { country: addWords.needsCountry }),
  };
}

/** People with a name, and the events that name them alone. */
function happenings(draft: Draft, at: string): { people: Person[]; events: ApplicationEvent[] } {
  const people = draft.people.map((person) => ({ ...person, name: person.name.trim() })).filter(({ name }) => name);
  const told = findTold(draft);
  const ids = people.map(({ id }) => id);
  const asTold = new Set(draft.understood?.told.people.map(({ id }) => id));
  // Who was added here takes part; whoever the invitation named takes part where it said so.
  const present = ids.filter((id) => !told || !asTold.has(id) || told.with.includes(id));
  const minutes = Math.round(Number(draft.minutes));
  const { format: _, minutes: __, ...rest } = told ?? { type: 'interview' as const };
  const interview: InterviewEvent = {
    ...rest,
    at,
    with: present,
    ...(minutes > 0 && { minutes }),
    ...(draft.format && { format: draft.format }),
  };
  const others = (draft.understood?.told.events ?? [])
    .filter((event) => event !== told)
    .map((event) =>
      event.type === 'interview' ? { ...event, with: event.with.filter((id) => ids.includes(id)) } : event,
    );
  return { people, events: [interview, ...others] };
}

/** The draft as a new application. */
export function newApplicationOf(draft: Draft, at: string, country: Country): NewApplication {
  const { people, events } = happenings(draft, at);
  const meeting = draft.understood?.told.meeting;
  const isRegion = country.regions.some(({ code }) => code === draft.region);
  return {
    facts: {
      employer: {
        company: draft.company.trim(),
        country: country.code,
        ...(isRegion && { region: draft.region }),
        ...(country.timeZone === undefined && { timeZone: draft.zone }),
      },
      role: draft.role.trim(),
      people,
    },
    events,
    ...(meeting && { meeting }),
  };
}

/** The draft as something told of an application that is known already. */
export function toldOf(draft: Draft, told: Told, at: string): Told {
  return { ...told, ...happenings(draft, at) };
}
