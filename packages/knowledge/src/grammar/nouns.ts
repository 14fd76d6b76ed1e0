import type { Token } from '@fineline/core/review';

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A word of the writer's own: no mark, no part of a name, nothing quoted. */
export const isOpen = ({ inName, inQuotes, kind }: Token): boolean => kind === 'word' && !inName && !inQuotes;

/** Posts and people, one of them. A firm, team or ward may "have": these may not. */
export const persons = words(
  `manager nurse teacher man woman lady gentleman director foreman chef doctor supervisor driver engineer colleague owner
  headteacher boss secretary receptionist tutor professor person surgeon trainer apprentice trainee student pupil patient
  customer guest resident candidate child girl boy cook baker carer cleaner clerk worker operator officer porter assistant
  technician dispenser waiter waitress welder fitter mechanic electrician plumber accountant analyst buyer planner designer
  developer librarian pharmacist dentist keeper gardener groom picker packer painter mother father brother sister wife
  husband son daughter uncle aunt cousin friend neighbour landlord gaffer mentor inspector lad lass fellow guy visitor
  client parent joiner farmer manageress matron head potter thrower`,
);
/** What somebody may be, as a pattern has it. */
export const trade =
  '(nurse|teacher|driver|electrician|plumber|welder|carpenter|cook|engineer|mechanic|cleaner|builder|lawyer|joiner|accountant|baker|waiter|waitress|programmer|developer|architect|midwife|pharmacist|painter|technician|student)';
/** Things of which there is one, or no number. */
export const things = words(
  `advice answer atmosphere building clothing conversation environment equipment evidence experience explanation feedback
  food furniture homework information interview job knowledge lighting luggage machinery meeting money news opportunity
  paperwork position presentation progress role software tour traffic training visit weather work machine car van lorry bus
  train oven kiln till phone door roof floor room tool price pay salary wage shift rota lesson contract licence certificate
  test task project lift boiler printer computer website link file letter email report idea plan place town city village
  kitchen workshop garden office house flat quality level standard manner voice attitude passion goal aim dream kindness
  patience warmth humour care method system process degree diploma background present past future`,
);
/** People of whom there are several. */
export const people = words(
  `people children men women others customers patients residents guests pupils students colleagues nurses teachers drivers
  workers chefs cooks carers managers members ladies boys girls lads parents visitors clients trainees apprentices
  technicians engineers tutors waiters farmers passengers tenants doctors employees kids babies neighbours friends
  brothers sisters builders cleaners mechanics plumbers electricians candidates users learners volunteers`,
);
const manyWithoutS = words('children people men women');
/** One with an s, and what is told by the number: places, amounts ("the two weeks was well spent"). */
const oneWithS = words(
  `news series species means premises headquarters works crossroads barracks gallows sales goods maths measles diabetes
  business process glass class bus gas lens canvas atlas bias chaos basis analysis thesis crisis diagnosis emphasis
  christmas campus census virus chorus circus bonus status focus syllabus apparatus surplus minus plus yes his hers ours
  yours theirs this is was has does years months weeks days hours minutes seconds nights mornings evenings afternoons
  weekends pounds euros dollars rand pence miles metres kilometres kilos tonnes grams litres feet inches thanks whereas
  always perhaps sometimes besides upstairs downstairs indoors outdoors overseas afterwards towards others communications
  operations services studies sports customs systems accounts arms stairs times ages
  as us its chambers stables kennels stores baths docks quarters`,
);

/** "rooms", "children": small letters, since "the Six Bells is" speaks of one. */
export function isPlural(token: Token | undefined): boolean {
  if (!token || !isOpen(token) || !/^\p{Ll}/u.test(token.text) || oneWithS.has(token.word)) return false;
  return manyWithoutS.has(token.word) || /[^sui]s$/.test(token.word.replace(/ics$/, ''));
}

/** They join or begin something else, so that no noun they stand before belongs to the determiner. */
export const notBefore = words(
  `of in on at to for with by from about as and or but than that which who whom whose what how why when where if is are was
  were be been has have had do does did will would can could may might shall should must not i you he she it we they me us
  him them one ones way reason thing time moment place part kind fact number rest lot pair majority list`,
);
