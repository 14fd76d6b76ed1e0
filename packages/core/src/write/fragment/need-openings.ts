/** What the rest of such a note is: to be helped with, to be looked for, or what they wish to do. */
export type Leads = 'help' | 'seek' | 'wish';

/** How people begin to say what they need, and what that makes of the rest. Small letters are matched. */
export const openings: readonly (readonly [RegExp, Leads])[] = [
  [
    /^(?:really |badly |urgently |also |still )*(?:need|needs|needing|want|wants|could use|would like|looking for|after|could do with)(?: some| more)? (?:help|support|a hand|expertise) (?:with|on|in|around|for) /,
    'help',
  ],
  [/^(?:help|support|a hand) (?:with|on|in|around) /, 'help'],
  [/^(?:have |has |having |had )?(?:trouble|difficulty|problems|help|issues|a hard time) (?=\w+ing )/, 'help'],
  [
    /^(?:are |is |have been |had |have |has |having )?(?:really |always |constantly |still )*(?:struggle|struggles|struggling|struggled|trouble|troubles|problems?|issues?|difficulty|difficulties|headaches?|pain|challenges?|challenged|wrestling|dealing|fighting) (?:with|around|by|over|in|on) /,
    'help',
  ],
  [
    /^(?:(?:a|the|your|my|big|biggest|main|key|real|huge|major|current|only) )*(?:problem|issue|challenge|pain point|headache|priority|worry|concern|need|bottleneck|struggle|focus)s?(?: right now| at the moment)? (?:is|are|with|of|around|was) /,
    'help',
  ],
  [
    /^(?:are |is |feel |seem |seemed )?(?:really |very |most |so |a bit )*(?:worried|concerned|anxious|frustrated|unhappy|stressed|nervous) (?:about|by|with|over) /,
    'help',
  ],
  [/^(?:are |is )?(?:worrying|thinking) about /, 'help'],
  [/^(?:a )?(?:lack|shortage|backlog) of (?=\w+ing\b)/, 'help'],
  [
    /^(?:are |is |have been |am )?(?:really |badly |urgently |also |still |actively |currently |desperately )*(?:need|needs|needing|require|requires|looking for|look for|looks for|searching for|after|seeking|hiring|recruiting|hoping for|hoping to find|trying to find|trying to hire|keen to find|in need of|desperate for|advertising for|could do with|could use)(?: some)? (?=\S)(?!to\b)/,
    'seek',
  ],
  [/^(?:need|want|looking|trying|keen|hoping|want|like) to (?:find|hire|recruit) /, 'seek'],
  [
    /^(?:are |is |have |has )?(?:really |always |constantly )*(?:struggle|struggles|struggling|struggled|finding it (?:hard|difficult|tricky)|find it (?:hard|difficult|tricky)|hard|difficult|tricky) to /,
    'wish',
  ],
  [/^to (?=\w)/, 'wish'],
  [
    /^(?:are |is |have been )?(?:really |also |still |now )*(?:need|needs|want|wants|looking|trying|would like|'d like|hoping|planning|plan|plans|hope|keen|aiming|aim|have|has|must|working) (?:to|on) /,
    'wish',
  ],
  [/^(?:want|wants|would like|would love|wanted|like) (?=\S)(?!to\b)/, 'seek'],
];
