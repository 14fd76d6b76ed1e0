import type { Application } from '@fineline/core/application';
import {
  type Capitals,
  type Sentence,
  type Token,
  around,
  capitalsIn,
  defineExamples,
  defineReviewRule,
  isOwnPast,
} from '@fineline/core/review';
import { isSameRole } from '../names/same-role.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const post = set(
  'position role post job vacancy opening opportunity interview interviews application vacancies berth traineeship placement internship clerkship',
);
/** People are called by what they do: the last word of a post is one of these, or ends as they do. */
const heads = set(
  `nurse clerk cook chef guard head lead intern apprentice trainee guide coach aide judge host hostess porter fellow staff
  representative rep assistant associate executive champion temp buyer chief partner principal counsel deputy midwife
  deckhand hand barista sommelier paralegal hygienist pilot scribe steward medic page sous sister matron verger dean registrar captain rector vicar
  secretary advocate notary actuary apothecary auxiliary`,
);
const ends =
  /(?:er|or|ist|yst|ian|ant|(?<!m)ent|ive|eer|(?<!n)ess|man|woman|person|ee|smith|wright|hand|master|keeper|maker)$/;
/** They end so, and are nobody: "the Data Center", "Translator (German)". */
const things =
  set(`center newsletter october september november december power theater easter winter summer computer order
  number chapter tower river paper water server restaurant plant floor sector list committee process initiative
  directive excellence corridor monitor coffee archive drive perspective
  german norman roman italian indian russian norwegian australian canadian brazilian ukrainian romanian hungarian bulgarian
  egyptian persian iranian nigerian ghanaian kenyan armenian austrian belgian bolivian colombian cambodian estonian latvian
  lithuanian malaysian mongolian slovenian serbian syrian tunisian algerian macedonian albanian croatian peruvian victorian
  georgian edwardian christian`);
const calendar = set(`january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`);
/** Before it, what makes it a post that somebody else holds, or that is not applied for. */
const others = set('other new second another vacant their his her its my your the');
/** Behind "as your", somebody who is there: "as your Finance Director said". */
const speaks = /^(?:\S+ )?(?:said|says|told|mentioned|explained|put|knows|asked|showed|suggested|will|does)(?: |$)/;

/** A title from another advertisement tells them that they were not the only ones, and not read closely. */
export default defineReviewRule({
  id: 'wrong-role',
  severity: 'stop',
  appliesTo: {},
  sources: ['002'],
  says: 'The post is not “{found}”. It reads as if the letter had been written for another one.',

  *find({ known, subject, main }, { elsewhere = [] }) {
    const role = known.application?.role;
    if (role === undefined) return;
    const titles = known.application?.people.flatMap((person) => person.title ?? []) ?? [];
    for (const [where, passage] of [['subject', subject] as const, ['body', main] as const]) {
      for (const sentence of passage?.sentences ?? []) {
        for (const run of capitalsIn(passage?.text ?? '', sentence)) {
          const title = titleIn(run, sentence);
          if (!title || isOfTheFirm(title.text, known.application) || isSameRole(title.text, role)) continue;
          const isOther = elsewhere.some((one) => isSameRole(title.text, one.role) && !isSameRole(one.role, role));
          const isHeld = titles.some((held) => isSameRole(title.text, held));
          if (isOther ? isOwnPast(title, sentence) : !isMeant(title, sentence, { where, isHeld })) continue;
          yield { at: { where, start: title.start, end: title.end }, instead: [role] };
        }
      }
    }
  },
});

/** The part of a run that can be a title: "Thank you: Paralegal interview" has one, "Nairobi" has none. */
function titleIn({ from: start, to }: Capitals, { tokens }: Sentence): Capitals | undefined {
  let from = start;
  while (
    from < to &&
    (calendar.has(tokens[from]?.word ?? '') || (from > start && /^(?:for|the|of|and)$/.test(tokens[from]?.word ?? '')))
  )
    from += 1; // "on 3 May for the Night Porter"
  let end = to;
  while (end > from && post.has(tokens[end - 1]?.word ?? '')) end -= 1; // "Data Analyst Interview"
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (!first || !last || last.word.length < 4) return undefined;
  const words = tokens.slice(from, end).map(({ word }) => word);
  const of = words.findIndex((word) => /^(?:of|for|in)$/.test(word)); // "Deputy Head of Sixth Form"
  if (![last.word, words[of - 1] ?? ''].some((word) => heads.has(word) || (ends.test(word) && !things.has(word))))
    return undefined;
  const text = tokens.slice(from, end).map((token) => token.text);
  return { from, to: end, start: first.start, end: last.end, text: text.join(' ') };
}

/** Made of the firm's name, or of that and the role: "Marks & Spencer", "Leith College for the Senior Lecturer". */
function isOfTheFirm(title: string, application: Application | undefined): boolean {
  const { employer, role = '' } = application ?? {};
  const capitals = (text = ''): string[] => text.match(/\p{Lu}[\p{L}’']*/gu) ?? [];
  const [firm, post] = [new Set(capitals(employer?.company)), new Set(capitals(role))];
  const words = capitals(title);
  return words.some((word) => firm.has(word)) && words.every((word) => firm.has(word) || post.has(word));
}

/** It stands where the post would: "the … role", "the position of …", "as your …", "… interview". */
function isMeant(
  title: Capitals,
  sentence: Sentence,
  { where, isHeld }: { where: 'subject' | 'body'; isHeld: boolean },
): boolean {
  if (isOwnPast(title, sentence)) return false;
  const { before, after } = around(title, sentence);
  if (sentence.tokens[title.to]?.text === '/' || sentence.tokens[title.from - 1]?.text === '/') return false;
  const lead = before.split(' ').at(-1) ?? '';
  if (post.has(after.split(' ')[0] ?? '')) {
    const [joiner, article] = [sentence.tokens[title.from - 2], sentence.tokens[title.from - 1]];
    const beginsClause =
      joiner?.word === 'and' && article?.word === 'the' && !isCapital(sentence.tokens[title.from - 3]);
    const isOfOne = /^(?:a|an)$/.test(article?.word ?? '') && before === ''; // "A Sales Manager post taught me"
    return (
      !isOfOne &&
      (beginsClause ||
        !/(?:^| )(?:my|our|vacant|other|another|second|new|their|his|her|like|with|and)$/.test(before)) &&
      !/ filled by| reports? |(?:is|was|has been) (?:also |now |already |just )?(?:being )?(?:filled|taken|gone|vacant|open) ?/.test(
        after,
      )
    );
  }
  if (isHeld) return false; // somebody there is that
  if (where === 'subject' && title.to - title.from > 1) return !others.has(lead) && !/(?:from|by|with)$/.test(before);
  if (/(?:^| )as your(?: next| new)?$/.test(before)) return !speaks.test(after);
  if (before === 'as') return sentence.tokens[title.from - 1]?.word === 'as' && /^(?:i|at)\b/.test(after);
  if (sentence.tokens[title.from - 1]?.word === 'the' && title.to - title.from > 1 && offered.test(`${after} `))
    return true;
  return (
    (place.test(before) && !/^(?:too|as well|also|next year|next)(?: |$)/.test(after)) ||
    (before === 'i am' && /^you (?:are (?:looking|searching) for|need|want)/.test(after)) ||
    (/(?:^| )as$/.test(before) &&
      future.test(`${before} ${after}`) &&
      !/(?:same|such|as well|known)(?: \S+)? as$/.test(before)) ||
    (/(?:work|job|duties|responsibilities) of$/.test(before) && !/^(?:and|who|i|you) /.test(after))
  );
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** What whoever gets the post is offered: "the Night Porter has the chance to train as a manager". */
const offered =
  /^(?:(?:has|have|gets?|is given|will have|will get|would have|would get) (?:the|a|an|every|such a)? ?(?:\S+ )?(?:chance|opportunity|prospect)|(?:can|could|may) (?:also |later |then )?(?:train|qualify|progress|move up|be promoted|rise|go on)) /;

/** What leads to the post itself. */
const place = new RegExp(
  [
    '(?:position|role|post|job|vacancy|opening|opportunity) (?:of|as|for)$',
    '(?:candidate|candidacy|apply|applied|application|applying|interview|interviewed|interviewing|considered|considering|consider me|shortlisted|(?:seeing|meeting|interviewing|considering|choosing|picking) me|appointed|hired|suited) (?:to be|to become|for|as|to)$',
    'interview(?:s|ed)? (?:on|of|this|last|yesterday|today)(?: \\S+){0,4} for$',
    '(?:be|become|becoming|being) (?:your|you are)?(?: ?(?:a|an|next|new|the next))?$',
    '(?:you|they) are (?:looking|searching|hunting|hoping) for$',
    '(?:join|joining) (?:you|the team|your team) as(?: (?:a|an|your|new))?$',
    '(?:would|could|should|will|can|might) (?:\\S+ ){0,3}(?:be|become|make)(?: (?:you|a|an|your|good|great|your next|your new|next))*$',
    '(?:hope|hoping|like|love|want|wish|keen|keener|keenest|eager|ready|proud|glad|happy|delighted|honoured|pleased|chance|pleasure|privilege|honour)(?: \\S+){0,2} to (?:be|become)(?: (?:a|an|your|next|new))*$',
  ].join('|'),
);
const future =
  /\b(?:would|could|will|hope|want|wish|love|like|asset|start|well|see myself|future|keen|suit|look forward)\b/;

const mine = (body: string, subject?: string) => ({
  body: `${body} The ash glaze and its log stayed with me.`,
  ...(subject && { subject }),
  application: {},
});

export const examples = defineExamples({
  flags: [
    mine('Thank you for the interview for the «Shop Manager» post.'),
    mine('I am still keen on the position of «Glaze Chemist».'),
    mine('I would be glad to join you as a «Delivery Driver».'),
    mine('Thank you.', '«Shop Manager» interview: thank you'),
    mine('The «Finance Director» role appeals to me.'),
    mine('I applied for the «Night Porter» vacancy.'),
  ],
  indirect: [
    mine('Thank you for the interview on Thursday for «Night Porter».'),
    mine('I am still drawn to the «Night Porter» berth.'),
    mine('It has made me keener still to be a «Night Porter».'),
    mine('As a candidate for «Studio Manager» I liked what I saw.'),
    mine('Working as a «Web Developer» with you would suit me.'),
    mine('The «Senior Kiln Engineer» job is all I hoped for.'),
    mine('I see myself as your next «Sales Executive».'),
    mine('I enjoyed the interview for the «Senior Kiln Technician» post.'),
    mine('Thank you.', 'Your «Data Analyst» vacancy'),
    mine('I liked that the «Gallery Steward» gets the chance to learn framing.'),
    mine('The «Studio Manager» has to know every shelf.'),
    mine('The ash glaze is new to me, and the «Studio Manager» post draws me the more for it.'),
    mine('You are looking for a «Shop Manager» who can count.'),
    mine('Becoming your «Gallery Secretary» would be a joy.'),
    mine('Thank you for seeing me for «Gallery Steward».'),
  ],
  allows: [
    mine('Thank you for the interview for the Kiln Technician post.'),
    mine('I am still keen on the Technician role.'),
    mine('The Kiln Technician (Nights) position suits me.'),
    mine('Thank you.', 'Kiln Technician: thank you'),
    'I applied for the Night Porter vacancy.',
    mine('Thank you for the job description.'),
  ],
  lookAlikes: [
    {
      body: 'Thank you for the timetable. The farm trusts stayed with me.',
      subject: 'Solicitor (Private Client): timetable',
      application: { role: 'Solicitor (Private Client)' },
    },
    mine('In my Shop Manager role I learnt to count.'),
    mine('Your Finance Director asked me about costs.'),
    mine('A Shop Manager post taught me patience.'),
    mine('You said that the Shop Manager job is being filled as well.'),
    mine('The Kiln Technician and the Shop Manager posts share a desk.'),
    mine('You are looking for a Shop Manager too, my friend tells me.'),
    mine('I wish the new Gallery Manager well.'),
    mine('The Nairobi post on your page caught my eye.'),
    mine('I worked as a Delivery Driver for years.'),
    {
      body: 'Thank you for the interview for the Kiln Technician post. The ash glaze stayed with me.',
      application: { role: 'Senior Kiln Technician' },
    },
    mine('Thank you.', 'Kiln Technician, Firing Department: interview'),
    mine('Thank you.', 'Kiln Technician, Ceramics Center: interview'),
    mine('Thank you.', 'Kiln Technician (German): interview'),
    mine('Monday’s interview was a joy.'),
    mine('Thank you for the interview on 16 November for the Kiln Technician post.'),
    mine('I liked that your Gallery Steward has the chance to learn framing.'),
    mine('It is good that a Gallery Steward can train as a thrower.'),
    {
      body: 'Thank you for the interview on 16 November for the Lab Assistant post. The ash glaze stayed with me.',
      application: { role: 'Laboratory Assistant' },
    },
    {
      body: 'I have something to add to my application to Baker & Porter for the Kiln Technician post.',
      application: { employer: { company: 'Baker & Porter', country: 'GB' } },
    },
  ],
});
