import {
  type Capitals,
  type DraftText,
  type Sentence,
  type Spot,
  capitalsIn,
  defineExamples,
  defineReviewRule,
  tokensOf,
} from '@fineline/core/review';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What many firms have in their names: it tells none from another. */
const kinds = set(
  `the of and for a at in group bank ltd limited plc llp llc inc corp corporation company co gmbh ag sa srl pty bv nv holdings
  partners partnership associates solicitors attorneys law trust foundation charity society association institute museum
  gallery theatre playhouse opera orchestra school academy college university hospital infirmary hospice clinic surgery
  practice health healthcare care home homes house hotel hotels restaurant kitchen bakery farm farms estate estates growers
  orchards nhs council borough county city authority department office ministry agency services service systems solutions
  technologies technology tech software digital labs studio studios design media energy power water rail airways airlines
  aviation aerospace air logistics haulage transport shipping foods food drinks brewery construction developments engineering
  engineers builders insurance mutual building savings financial finance capital consulting consultants international global
  national regional central north south east west northern southern eastern western royal st saint saints first new old great
  tours travel works industries manufacturing packaging products trading stores store shop market centre community housing
  library libraries historical heritage maritime publishing press books news`,
);
/** A run with one of these in it is a firm rather than a place or a person. */
const organisation = set(
  `group bank ltd limited plc llp llc inc corp gmbh company co partners associates solicitors attorneys trust foundation
  society institute museum gallery theatre playhouse opera school academy college university hospital infirmary hospice
  clinic council aviation aerospace airways airlines air logistics haulage foods brewery developments engineering insurance
  mutual savings capital consulting tours industries works packaging trading estates hotels hotel homes systems solutions
  technologies software labs studios media energy construction holdings farms orchards growers housing library press
  department authority agency`,
);
/** "at", "join", "for" and the like lead to the firm that is meant; the words before tell whether it is this one. */
const leads = set('at join joining with for to of become admire admired about inside within');
const wish = set(
  `position role post job vacancy opening opportunity interview interviewed interviewing meeting met meet talk conversation
  application applying join joining joined admire admired respected followed become becoming work working team part
  colleagues future career life candidate fellow welcomed visit visiting visited day morning afternoon tour interest
  interested enthusiasm excited chance place programme scheme internship apprenticeship placement keen contribute bring help
  firms few`,
);
/** The writer's own way so far, and third parties. */
const own = set(
  `my previous present current former last old own previously currently formerly was had worked been left since until years
  year months studied trained degree graduated course client clients customer customers supplier suppliers competitor
  competitors against unlike conference fair exhibition training volunteer volunteered volunteering brother sister wife
  husband friend his her their run ran led built taught learnt`,
);

/** The one slip that says: I wrote this to somebody else first. */
export default defineReviewRule({
  id: 'wrong-company',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'They are not “{found}”. It reads as if the letter had been written to another employer.',

  *find(draft, { elsewhere = [] }) {
    const { known, subject, main } = draft;
    if (!known.application) return;
    const { company } = known.application.employer;
    for (const [where, passage] of [['subject', subject] as const, ['body', main] as const]) {
      for (const sentence of passage?.sentences ?? []) {
        for (const run of capitalsIn(passage?.text ?? '', sentence)) {
          const firm = firmIn(run, sentence);
          if (isKnown(firm.text, draft)) continue;
          const isOther = elsewhere.some(
            (other) => isSameFirm(firm.text, other.company) && !isSameFirm(other.company, company),
          );
          if (!isOther && !isMeant(run, sentence)) continue;
          const spot: Spot = { at: { where, start: firm.start, end: firm.end }, instead: [company] };
          yield spot;
        }
      }
    }
  },
});

/** Without a post or a person in front: "Ramp Supervisor at the Donau Aviation" is already apart; "Dr Ali of Acme" not. */
function firmIn(run: Capitals, { tokens }: Sentence): Pick<Capitals, 'text' | 'start' | 'end'> {
  const first = tokens[run.from];
  return first?.word === 'the' && run.to > run.from + 1
    ? { ...run, start: tokens[run.from + 1]?.start ?? run.start, text: run.text.slice(4) }
    : run;
}

/** It stands where the employer would: "the post at …", "I would love to join …", "few firms do as … does". */
function isMeant({ from, to, text }: Capitals, { tokens }: Sentence): boolean {
  const words = tokensOf(text).map(({ word }) => word);
  const isFirm = words.some((word) => organisation.has(word)) || /&/.test(text);
  const before = tokens.slice(Math.max(0, from - 12), from).map(({ word }) => word);
  const near = before.at(-1) === 'the' ? before.slice(0, -1) : before;
  const clause = near.slice(near.findLastIndex((word) => /^[;:.()]$/.test(word)) + 1);
  const lead = near.at(-1) ?? '';
  const after = tokens.slice(to, to + 2).map(({ word }) => word);
  const isExample = isFirm && /^(?:how|as|way|what|that|why)$/.test(lead) && does.has(after[0] ?? '');
  if (isExample) return true;
  if (clause.some((word) => own.has(word))) return false;
  const joins = /^(?:join|joining|admired|admire)$/.test(lead);
  if (joins) return words.length > 1 || isFirm;
  if (!leads.has(lead)) return false;
  if (isFirm) return clause.some((word) => wish.has(word));
  return words.length > 1 && !place.has(words.at(-1) ?? '') && clause.some((word) => joining.has(word));
}

const does = set('does do keeps has is runs treats makes handles looks works cares');
const joining = set('join joining become becoming post position role job vacancy');
const place = set(
  'street road lane park square walk hill house site campus branch centre quay wharf avenue court yard bridge',
);

function isKnown(text: string, { known }: DraftText): boolean {
  const { application } = known;
  if (!application) return true;
  const names = [application.employer.company, application.role, application.candidate.name, ...known.names];
  if (names.some((name) => isSameFirm(text, name))) return true;
  const said = application.events.flatMap((event) =>
    event.type === 'interview'
      ? (event.notes ?? []).map((note) => note.text)
      : event.type === 'reply'
        ? [event.body ?? '']
        : [],
  );
  return said.some((words) => words.includes(text));
}

/** They share a word that tells firms apart, or one is the other's initials. */
function isSameFirm(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.some((word) => b.includes(word))) return true;
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const all = (text: string) => tokensOf(text).flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
  return (
    initials(all(other)) === one.toLowerCase() ||
    initials(all(one)) === other.toLowerCase() ||
    all(one).join() === all(other).join()
  );
}

const tellingWords = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, word }) =>
    kind === 'word' && !kinds.has(word) && word !== "'s" ? [word.replace(/s$/, '')] : [],
  );

const mine = (body: string, subject?: string) => ({ body, ...(subject && { subject }), application: {} });

export const examples = defineExamples({
  flags: [
    mine('Thank you for the interview at «Delphin Aerospace».'),
    mine('I would love to join «Penrose & Hale».'),
    mine('The post at «Marlow Museum» is just what I look for.'),
    mine('I have long admired «Severn Savings Bank».'),
    mine('Thank you.', 'Interview at «Severn Savings Bank»'),
    mine('I enjoyed hearing about «Umber Glassworks».'),
  ],
  indirect: [
    mine('I see my future at «Castle Brewery», as I said.'),
    mine('I should be proud to become a colleague at the «Tyne Hospital».'),
    mine('I liked how «Penrose & Hale» does its invoices.'),
    mine('My interest in working for «Delphin Aerospace» has grown.'),
    mine('It would be good to be part of «Marlow Foods».'),
    mine('The glaze room at «Umber» stays with me.'),
  ],
  allows: [
    mine('Thank you for the interview at Harbour Pottery.'),
    mine('I would love to join Harbour.'),
    mine('I enjoyed the walk through Leith.'),
    mine('Dr Patel showed me the kiln.'),
    'I have long admired Severn Savings Bank.',
    mine('The interview on Monday was a joy.'),
  ],
  lookAlikes: [
    mine('I worked at Severn Savings Bank for three years.'),
    mine('At my present job with Castle Brewery I keep the log.'),
    mine('I trained at Marlow College.'),
    mine('Your clients, such as the Tyne Hospital, would notice.'),
    mine('I saw your pots at the Glasgow Exhibition.'),
    mine('My wife is a nurse at Tyne Hospital.'),
  ],
});
