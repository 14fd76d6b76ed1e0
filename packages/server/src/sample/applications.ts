/** Eight applications of a made-up candidate, one for each state that a user meets. Longer than most: it is data. */
import type { ApplicationInput, Instant, Verdict } from '@fineline/core/application';
import type { When } from './when.ts';

type FactsInput = Omit<ApplicationInput, 'candidate' | 'events'>;
type EventInput = ApplicationInput['events'][number];

export interface SampleApplication {
  /** What it shows. */
  verdict: Verdict;
  facts: FactsInput;
  events(when: When): EventInput[];
}

export const sampleCandidate = {
  name: 'Maya Thornton',
  email: 'maya.thornton@post.example',
  phone: '+44 20 7946 0018',
};

const sent = (
  at: Instant,
  action: 'thank-you' | 'check-in' | 'second-check-in',
  to: string,
  body: string,
): EventInput => ({
  type: 'sent',
  at,
  action,
  channel: 'email',
  to: [to],
  body,
});

/** Nothing was asked for, and everything has gone. */
const complete: FactsInput['documents'] = [{ name: 'CV', status: 'sent' }];

export const sampleApplications: readonly SampleApplication[] = [
  {
    verdict: 'prepare',
    facts: {
      employer: { company: 'Saltmarsh Museum', country: 'GB', region: 'ENG' },
      role: 'Exhibitions producer',
      documents: complete,
      people: [
        {
          id: 'imogen',
          name: 'Imogen Achebe',
          part: 'hiring-manager',
          title: 'Head of programme',
          email: 'imogen@saltmarsh-museum.example',
        },
      ],
    },
    events: (when) => [{ type: 'interview', at: when.soon(), minutes: 60, with: ['imogen'], format: 'onsite' }],
  },
  {
    verdict: 'act', // three letters after a panel
    facts: {
      employer: { company: 'Northlight Housing', country: 'GB', region: 'ENG' },
      role: 'Service designer',
      documents: complete,
      people: [
        {
          id: 'rosa',
          name: 'Rosa Delgado',
          part: 'hiring-manager',
          title: 'Director of services',
          email: 'rosa.delgado@northlight.example',
        },
        {
          id: 'tom',
          name: 'Tom Whitaker',
          part: 'interviewer',
          title: 'Repairs lead',
          email: 'tom.whitaker@northlight.example',
        },
        {
          id: 'priya',
          name: 'Dr Priya Nair',
          part: 'interviewer',
          title: 'Research lead',
          email: 'priya.nair@northlight.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.justNow(),
        minutes: 45,
        with: ['rosa', 'tom', 'priya'],
        format: 'video',
        wentWell: 4,
        notes: [
          {
            kind: 'topic',
            text: 'moving repair requests from the phone to a form that tenants can finish',
            person: 'rosa',
          },
          { kind: 'need', text: 'engineers turn up without the right part in one visit out of five', person: 'tom' },
          { kind: 'strength', text: 'ran diary studies with forty tenants in Leeds', person: 'priya' },
        ],
      },
    ],
  },
  {
    verdict: 'act', // a first check-in
    facts: {
      employer: { company: 'Brackenfield Foods', country: 'GB', region: 'ENG' },
      role: 'Supply planner',
      documents: complete,
      people: [
        {
          id: 'helen',
          name: 'Helen Marsh',
          part: 'hiring-manager',
          title: 'Operations manager',
          email: 'helen.marsh@brackenfield.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.ago(12, '14:00'),
        minutes: 50,
        with: ['helen'],
        format: 'onsite',
        notes: [
          { kind: 'topic', text: 'the second packing line that opens in spring', person: 'helen' },
          { kind: 'strength', text: 'cut stock write-offs by a third at Dunmore', person: 'helen' },
        ],
      },
      sent(
        when.ago(12, '17:20'),
        'thank-you',
        'helen',
        'Dear Helen, thank you for showing me the packing hall. The plan for spring stayed with me. Best wishes, Maya',
      ),
    ],
  },
  {
    verdict: 'act', // they asked for something, and a promise falls due
    facts: {
      employer: { company: 'Ostrava Analytics', country: 'US', timeZone: 'America/New_York' },
      role: 'Product researcher',
      documents: complete,
      people: [
        {
          id: 'daniel',
          name: 'Daniel Brooks',
          part: 'recruiter',
          title: 'Talent partner',
          email: 'daniel.brooks@ostrava.example',
        },
        {
          id: 'mei',
          name: 'Mei Tanaka',
          part: 'hiring-manager',
          title: 'Head of research',
          email: 'mei.tanaka@ostrava.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.ago(5, '11:00'),
        minutes: 60,
        with: ['mei'],
        format: 'video',
        notes: [{ kind: 'need', text: 'they have no panel of users to ask on short notice', person: 'mei' }],
      },
      {
        type: 'promise-made',
        at: when.ago(5, '11:55'),
        what: 'Send the outline of a user panel',
        channel: 'email',
        to: 'mei',
        due: when.dateIn(0),
      },
      sent(
        when.ago(5, '16:15'),
        'thank-you',
        'mei',
        'Dear Mei, thank you for the conversation. A panel of your own users is a puzzle I would enjoy. Kind regards, Maya',
      ),
      {
        type: 'reply',
        at: when.ago(1, '16:20'),
        from: 'daniel',
        kind: 'asks-for-something',
        asksFor: ['two references', 'your earliest starting date'],
        body: 'Hi Maya, could you send us two references and the date on which you could start? Thanks, Daniel',
      },
    ],
  },
  {
    verdict: 'wait', // they named a date
    facts: {
      employer: { company: 'Kiefer & Söhne', country: 'DE', region: 'BY' },
      role: 'UX writer',
      documents: complete,
      people: [
        {
          id: 'jonas',
          name: 'Jonas Kiefer',
          part: 'hiring-manager',
          title: 'Managing director',
          email: 'jonas@kiefer-soehne.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.ago(4, '10:00'),
        minutes: 60,
        with: ['jonas'],
        format: 'video',
        wentWell: 5,
        notes: [{ kind: 'topic', text: 'the words on the new boiler display', person: 'jonas' }],
      },
      {
        type: 'timeline-given',
        at: when.ago(4, '10:55'),
        by: 'jonas',
        due: when.dateIn(6),
        says: 'We decide once the board has met.',
      },
      sent(
        when.ago(4, '16:30'),
        'thank-you',
        'jonas',
        'Dear Mr Kiefer, thank you for the tour of the display. I have three wordings in mind already. Kind regards, Maya Thornton',
      ),
    ],
  },
  {
    verdict: 'pause', // two letters, no answer
    facts: {
      employer: { company: 'Fernhill Press', country: 'GB', region: 'SCT' },
      role: 'Commissioning editor',
      documents: complete,
      people: [
        {
          id: 'callum',
          name: 'Callum Reid',
          part: 'hiring-manager',
          title: 'Publisher',
          email: 'callum.reid@fernhill-press.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.ago(30, '13:30'),
        minutes: 45,
        with: ['callum'],
        format: 'phone',
        notes: [{ kind: 'strength', text: 'brought two prize-winning essayists to a small list', person: 'callum' }],
      },
      sent(
        when.ago(30, '16:40'),
        'thank-you',
        'callum',
        'Dear Callum, thank you for your time on the phone. The essay list is close to my heart. Best, Maya',
      ),
      sent(
        when.ago(20, '10:00'),
        'check-in',
        'callum',
        'Dear Callum, I am still keen on the essay list. Is there anything more I could send you? Best, Maya',
      ),
      sent(
        when.ago(8, '10:00'),
        'second-check-in',
        'callum',
        'Dear Callum, a short note to say that my interest stands. I am happy to talk any morning. Best, Maya',
      ),
    ],
  },
  {
    verdict: 'move-on', // long silence
    facts: {
      employer: { company: 'Calder Transport', country: 'GB', region: 'ENG' },
      role: 'Timetable analyst',
      documents: complete,
      people: [
        {
          id: 'grace',
          name: 'Grace Obi',
          part: 'recruiter',
          title: 'Recruitment adviser',
          email: 'grace.obi@calder.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.ago(48, '15:00'),
        minutes: 40,
        with: ['grace'],
        format: 'video',
        notes: [{ kind: 'doubt', text: 'stumbled over the question about night buses', person: 'grace' }],
      },
      sent(
        when.ago(48, '17:10'),
        'thank-you',
        'grace',
        'Dear Grace, thank you for the conversation about the night network. Kind regards, Maya',
      ),
      sent(
        when.ago(38, '10:30'),
        'check-in',
        'grace',
        'Dear Grace, the timetable post is much on my mind. Can I add anything to what you have? Kind regards, Maya',
      ),
      sent(
        when.ago(26, '10:30'),
        'second-check-in',
        'grace',
        'Dear Grace, my interest is as it was. A short call suits me whenever it suits you. Kind regards, Maya',
      ),
    ],
  },
  {
    verdict: 'closed', // an offer, kindly declined
    facts: {
      employer: { company: 'Tidewater Clinic', country: 'GB', region: 'ENG' },
      role: 'Patient information officer',
      documents: complete,
      people: [
        {
          id: 'ruth',
          name: 'Ruth Penrose',
          part: 'hiring-manager',
          title: 'Practice manager',
          email: 'ruth.penrose@tidewater.example',
        },
      ],
    },
    events: (when) => [
      {
        type: 'interview',
        at: when.ago(21, '09:30'),
        minutes: 45,
        with: ['ruth'],
        format: 'onsite',
        notes: [{ kind: 'topic', text: 'leaflets that patients read to the end', person: 'ruth' }],
      },
      sent(
        when.ago(21, '16:00'),
        'thank-you',
        'ruth',
        'Dear Ruth, thank you for this morning. The leaflets deserve to be read to the end. Best wishes, Maya',
      ),
      {
        type: 'reply',
        at: when.ago(14, '12:10'),
        from: 'ruth',
        kind: 'offer',
        body: 'Dear Maya, we would be glad to have you. Ruth',
      },
      {
        type: 'sent',
        at: when.ago(9, '09:15'),
        action: 'reply',
        channel: 'email',
        to: ['ruth'],
        body: 'Dear Ruth, thank you. I have decided for another post, and wish you well. Maya',
      },
      { type: 'outcome', at: when.ago(9, '09:20'), is: 'declined' },
    ],
  },
];
