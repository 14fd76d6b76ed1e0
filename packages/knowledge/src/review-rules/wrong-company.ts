import {
  type DraftText,
  type Spot,
  capitalsIn,
  defineExamples,
  defineReviewRule,
  isOwnPast,
  tokensOf,
} from '@fineline/core/review';
import { isKind, isMeantFirm, namedFirst } from '../names/meant-firm.ts';
import { misspeltFirm } from '../names/misspelt-firm.ts';
import { isSameFirm, tellingWords } from '../names/firms.ts';

/** The one slip that says: I wrote this to somebody else first. */
export default defineReviewRule({
  id: 'wrong-company',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'They are not “{found}”. It reads as if the letter had been written to another employer.',

  *find(draft, { elsewhere = [], dictionary }) {
    const { known, subject, main } = draft;
    if (!known.application) return;
    const { company } = known.application.employer;
    for (const [where, passage] of [['subject', subject] as const, ['body', main] as const]) {
      for (const sentence of passage?.sentences ?? []) {
        for (const { start, end, instead } of misspeltFirm(sentence, company, dictionary)) {
          if (known.names.some((name) => name.includes(passage?.text.slice(start, end) ?? ''))) continue;
          yield { at: { where, start, end }, says: `They write their name ${company}.`, instead: [instead] };
        }
        for (const run of [...namedFirst(sentence, dictionary), ...capitalsIn(passage?.text ?? '', sentence)]) {
          const isOther = elsewhere.some(
            (other) => isSameFirm(run.text, other.company) && !isSameFirm(other.company, company),
          );
          if (
            isOther
              ? isOwnPast(run, sentence)
              : !isMeantFirm(run, sentence, {
                  isSubject: where === 'subject',
                  dictionary,
                  role: known.application.role,
                })
          )
            continue;
          if (isKnown(run.text, draft)) continue;
          const spot: Spot = { at: { where, start: run.start, end: run.end }, instead: [company] };
          yield spot;
        }
      }
    }
  },
});

function isKnown(text: string, { known }: DraftText): boolean {
  const { application } = known;
  if (!application) return true;
  if (isSameFirm(text, application.employer.company)) return true;
  // A word of the post in it makes no firm of the name: "Kiln Firing". It takes a firm's ending to do so.
  const isFirm = isKind(tokensOf(text).map(({ word }) => word));
  const names = [application.role, application.candidate.name, ...known.names];
  if (names.some((name) => (isFirm ? isWithin(text, name) : isSameFirm(text, name)))) return true;
  const said = application.events.flatMap((event) =>
    event.type === 'interview'
      ? (event.notes ?? []).map((note) => note.text)
      : event.type === 'reply'
        ? [event.body ?? '']
        : [],
  );
  return said.some((words) => words.includes(text));
}

/** All that tells this firm apart is said there as well. */
const isWithin = (text: string, name: string): boolean => {
  const [own, theirs] = [tellingWords(text), tellingWords(name)];
  return own.length > 0 && own.every((word) => theirs.includes(word));
};

const mine = (body: string, subject?: string) => ({
  body: `${body} The ash glaze and its log stayed with me.`,
  ...(subject && { subject }),
  application: {},
});

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
    mine('I would be proud to run a store for «Larkin Home Supply».'),
    mine('I see my future at «Castle Brewery», as I said.'),
    mine('It is why I throw pots, and I would be so glad to do it at «Lomond Verity».'),
    mine('I hope to spend many years at «Kestrel Rowe».'),
    mine('I would bring all of that to «Penrose Quill».'),
    mine('I should love to take on the night firings at «Lomond Verity».'),
    mine('I can picture myself at «Kestrel Rowe» for good.'),
    mine('I can think of no better place for it than «Penrose Quill».'),
    mine('You showed me what makes «Lomond Verity» special.'),
    mine('I should be proud to become a colleague at the «Tyne Hospital».'),
    mine('I liked how «Penrose & Hale» does its invoices.'),
    mine('My interest in working for «Delphin Aerospace» has grown.'),
    mine('It would be good to be part of «Marlow Foods».'),
    mine('The glaze room at «Umber» stays with me.'),
    mine('I was impressed by how «Glazeloop» looks after its kilns.'),
    mine('I am so passionate about what «Claybird» is building.'),
    mine('Thank you for inviting me to «St Brigid’s Hospital» on Monday.'),
    mine('To be part of the great story at «Glazeway» would please me.'),
    mine('We spoke of how the kilns are rested at «Lomond Life».'),
    mine('You explained what «Umber Kiln Hire» expects of its drivers.'),
    mine('«Umber Glazes» is where I have always pictured myself.'),
    mine('I would love to work as Kiln Technician at «Loopwork».'),
    mine('It would be an honour to see my jugs go out in a «Lomond Fresh» crate.'),
    mine('I have followed «Ember Lantern»’s growth for years, and admire what you have built.'),
    mine('Thank you for the afternoon at «Harbor» Pottery.'),
    mine('Everybody knows that «Claybird» has always had a good name round here.'),
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
    mine('At Severn Savings Bank we cut the queries by half.'),
    mine('My referee is Mrs Quill, works engineer at Colne Bank, who is expecting your call.'),
    mine('I worked at Severn Savings Bank for three years.'),
    mine('Mr Harbor showed me the kiln, and the pottery shop.'),
    mine('At my present job with Castle Brewery I keep the log.'),
    mine('I trained at Marlow College.'),
    mine('I have worn the Lomond Fresh apron for nine years.'),
    mine('I hope to study at Marlow College in the evenings.'),
    mine('I would be glad to do it at Harbour.'),
    mine('I would love to see it done at Canary Wharf.'),
    mine('I would be happy to start at Acorn Lodge.'),
    mine('I would be glad to do it as I do at Lomond Verity.'),
    mine('I would be glad to do that with Microsoft Excel.'),
    mine('I would be happy to help out with Adult Social Care.'),
    mine('I would be pleased to show you at Lomond Verity, where I work.'),
    mine('I shall have to leave Lomond Verity by May.'),
    mine('I would ask Lomond Verity for a reference.'),
    mine('I would be glad to do it with Raku Firing kilns.'),
    mine('Your clients, such as the Tyne Hospital, would notice.'),
    mine('I saw your pots at the Glasgow Exhibition.'),
    mine('My wife is a nurse at Tyne Hospital.'),
    mine('I liked how Priya looks after the kilns.'),
    mine('You told me how Postgres keeps its locks.'),
    mine('I was impressed by how Harbour looks after its kilns.'),
    mine('You told me of your years at Lomond Ceramics, and of the fire there.'),
    mine('I can be reached at Lomond Ceramics until Friday.'),
    mine('You showed me the rack at the Cooling Centre.'),
    mine('Until May I was a Kiln Technician at Loopwork.'),
    mine('West Leeds is where I have lived all my life.'),
    mine('Everybody told me that Dr Patel has a good name among potters.'),
    mine('I have included my references from Lomond Kiln Hire.'),
  ],
});
