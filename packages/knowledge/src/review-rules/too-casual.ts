import {
  type DraftText,
  type Passage,
  type Token,
  defineExamples,
  defineReviewRule,
  phrases,
} from '@fineline/core/review';

const slangVery =
  '(proper|well|dead|hella|totally|absolutely|straight|pure|bare|bloody|freaking|flipping|frigging|fully|so)';
const alwaysSlang =
  '(unreal|insane|mental !(health|arithmetic)|wicked !(stepmother|witch|problem~)|dope !(test~)|peng|banging|bangin|epic !(poem~)|bonkers|goated|bussin|ridic|amazeballs|cray|badass|kick ass|the bomb|goals|sweet as|the dog s bollocks|the bee s knees)';
const slangWithVery = '(sick|lit|ace|mint|class|fire|lush|savage|deadly|gas|rad|nuts|bananas|mega|iconic)';
const it = '(it|that|this|place|studio|kitchen|office|tour|setup|view|kit|day|gaff|you|yous|youse|all|crew|lads|team)';
const pal =
  '(mate|mates|bro|bruv|bruh|bru|boet|dude|dudes|fam|homie|pal|buddy|bud|chief|boss|gaffer|champ|hun|hon|babe|babes|love|darling|pet|chuck|sis|bestie|man|lads|lad|fella|fellas|peeps|legend|legends|queen|big man|amigo|coach)';
const you = '(you|yous|youse|you lot|you all|you guys|(your|the|ur) (team|lot|crew|gang|people|place))';

/** Slang: what is said among friends. */
const slang = phrases(
  '(m8|hun|huns|yer man|big ears|me old|mucker|muckers|abeg|oga|yaar|na wa|wahala|jare|ehn|china|bruv|fam|bestie|besties|sis|cuz|cuzzie|matey|ducks|duckie)',
  '(bare|pure|well|proper|dead) (jokes|banter|craic|class|quality|legends|lush|vibes|peng)',
  '(slaps|slapped|slay|slayed|slaying|bangs|rocks my|hits different|no cap|lowkey|highkey|deadass|ngl|iykyk|imho|fwiw|rofl|lmao|lmfao|smh|tbf)',
  '(smashed it|aced it|bossed it|crushed it)',
  '(chuffed to bits|over the moon and back|buzzing my|cream crackered|knackered|gobsmacked|tickled pink)',
  '(i|we) (am|was|were|are) ..1 made up',
  '(mad|wild|banging|cracking|belter|blinding|corking|cracker|some) (one|vibe|place|ticket|man|gaff|day|buzz|ride)',
  '(what a|such a) (vibe|buzz|gas|laugh|banging|belter|blast|riot|hoot|cracker)',
  '(craic|banter) (was|is|were)',
  '(kisses|hugs|big hug|cuddles|smooches) (to|from|for|all)',
  '(bloody|effing|flipping|flaming|ruddy) _',
  '(smell you|catch you|see ya|see yer|laters|toodle|tatty|ta ta|ciao for now|hasta) ..3',
  '(fair play|fair dos|good on ya|nice one|sound as|spot on) ..1 (to|,|mate|pal|lads)',
  '(can not lie|not gonna lie|no lie|swear down|for real|legit)',
  '(obsessed|iconic|literally dying|i am dead|dying over here|screaming)',
  `(is|was|were|are|looked|looks|sounded|sounds|been|be) ${slangVery}? ${alwaysSlang}`,
  `${slangVery} (${slangWithVery}|unreal|insane|wicked|dope|banging|epic) !(of|by|from|that|with|children|patients|days)`,
  `${it} (is|was|were|are|looked|looks) (sick|mint|class|fire|lit) !(by|from|with|up|and|of|on|in)`,
  '(am|was|is|were|are|be|been|i|felt|feel|being) [well (nervous|up for|chuffed|happy|good|jel|jealous|excited|into|impressed|keen|cool|nice|tasty|fit|buzzing|smart|funny|lucky|proud|tired|hard|scared|cute|posh|decent|gutted)]',
  '(be|am|was|is|were|are|got|looks) [(dead|proper|hella|bare) (good|nice|excited|chuffed|easy|cool|nervous|lucky|happy|funny|interesting|buzzing|gutted|impressed|up for|hard|fun|decent|posh|smart)]',
  '(am|i was|i left|left me|got me|me|feel|feeling|felt|so|super|totally|well|proper|absolutely|still) [(stoked|psyched|gassed|amped|jazzed|pumped|hyped|buzzing|geeked)] !(water|bees)',
  '(stoked|psyched) (for|about|to|on|that)',
  '[hella] _',
  `${you} ..2 (are|is|were|was|being|r)? [(an|a|such|total|absolute|proper|true|real|complete|pure)? ..1 (legend|legends|ledge|rockstar|rockstars|goat|babe|babes|beast|beasts|absolute star)] !(of|tour~)`,
  `(you|yous|you lot|you guys|your (team|crew|lot)) (rock|rocks|rule|smashed it|nailed it|slay|slayed|ate) $`,
  `(cheers|thanks|thank you|ta|hi|hey|hiya|hello|alright|yeah|yo|nice one|happy days|laters|howzit|sup) (,)? ${pal} (!(and|you)|$)`,
  `, ${pal} $`,
  '(hit me up|hit us up|hit us with|hit me with the|holler|holla|give us a (bell|buzz|holler|shout|tinkle|ring)|give me a (bell|buzz|holler|tinkle)|gis a|gizza|buzz (me|us)|bell me|ping us|hook me up|shoot me a (text|msg|message|dm)|slide into|dm me|inbox me|drop me a dm)',
  '(gimmie|hafta|kinda|sorta|lotta|dunno|innit|whatcha|gotcha|betcha|outta|coulda|shoulda|woulda|dontcha|wotcha|lookin|hopin|thinkin|workin|doin|nothin|somethin|givin|comin|summat|yous|youse|yall|yalls)',
  '(catch (you|yous) (later|soon|around)|see yous|laters|peace out|toodles|toodle pip|tatty bye|ta ra|ta muchly|ta very much|over and out|love you lots|much love|big love|mwah)',
  '^ (later|peace|yo|oi) (,|$)',
  '^ (sup|yo|oi) _',
  '(what is|what s|wots|whats) (up|the craic|the story with|the score|the deal with|the vibe|the goss|the sitch|cracking|popping) !(to)',
  'wassup',
  '(so here for it|rock up|rocked up|rocking up|big up|top banana|yiz|smashed that|nailed that|gotta dash|got to dash|easy tiger|keen as $|sweet as|no bother boss|sorted mate|get in there|back of the net|crack on mate|vibe with|jam with|hang with|hang out with (you|ye)|grab lunch sometime)',
  '^ reckon i',
  ', so (it is|it was|you are|i am|they are|he is|she is) $',
  "you 's are",
  '(no probs|no prob|no biggie|no stress|no dramas|my bad|whatevs|whenevs|obvs|totes|defo|deffo|probs|prolly|blates|soz|sozzles|natch|hilar|awks|vibes|vibing|lols|yass|woohoo|woop|yikes|yay|yippee|oopsie|oops|whoops|meh|ugh|crikey|yowza|yeah|yep|yup|nah|nope|yeh|aye aye|aweh|lekker|howzit|eish|jislaaik|convo|deets|gr8|m8|l8r)',
  '(low key|lowkey|highkey|no cap|deadass|for real for real|vibe check|main character|rent free|(it|that|place|really|just) (slaps|slapped)|understood the assignment|mic drop|mind blown|squad goals|off the chain)',
  '(love~|like~|great|good|nice|dig|whole|your|right|same) (the|your|a|that)? (whole|team|office|overall)? (vibe|vibes)',
  'haha*',
  'hehe*',
  'bugger*',
  'fuck*',
  'blew my (tiny|little|actual)? mind',
  '^ let us (go|do this|smash it) $',
  '(an|a) (absolute|right|proper|total|pure) (banger|belter|blast|hoot|laugh|scream|riot|ripper|blinder|beaut)',
  '(a|good|great|some) (good|great|bit of)? (laugh|craic|banter) $',
  '(freaking|frickin|frigging|effing|fecking|feckin|sodding|bloody (good|brilliant|great|marvellous|amazing|hard|well|loved|lovely|hell|nightmare|love|fantastic|awful|cold|hot|delicious|clever|nice)|damn (good|fine|well|right|near|it)|hell of a|as hell|crap|crappy|shit|shitty|shite|piss|pissed|bollocks|arse|arsed|sod all|my (ass|butt|backside) off|knackered|cream crackered|off my face|hungover)',
  '(was|am|were|been|me|i|still) (bricking|cacking|crapping) (it|myself)',
  '(nearly|almost|near)? (wet|peed|weed|pissed) (myself|my pants|me self)',
  'i (was|am) (just)? like ,',
  '(would)? (sell|give) (a|my) (kidney|granny|nan|gran|grandmother|soul|left _|right arm)',
  'i would kill (to|for)',
  'am (so|totally|well) (down|game) (for|to|with)',
  'am down (for|with)',
  'am game $',
  '(down|up) for (whatever|owt|anything)',
  '(fancy|grab|go for|stand you|buy you|sink) (a|some) (cheeky|quick|swift)? (pint|pints|beer|beers|bevvy|jar|scoop)',
  '(bevvies|bevvy|boozer|scran|dosh|wonga|shedload|shedloads|boatload|buttload|tons of fun|chillax|super chill|so chill|too chill|chill with|easy peasy|okey dokey|okie dokie|^ happy days|cool beans|coolio|super cool|way cool|all good in|skint|mardy|me and the lads|me mate|me mates|me nan|me nana|me mam|me missus|me old man)',
  '(smash|hit) that _ button',
  '(or what|or summat|and stuff|or whatever) (?)? $',
  ', (yeah|innit|eh|man|bro) (?)? $',
);

/** What a friend would let pass; not everybody who decides would. */
const loose = phrases(
  '(super|mega|uber) (keen|excited|fun|pumped|stoked|interested|happy|nice)',
  '(you|hi|hey|hiya|hello) guys',
  'had a (total|real|massive|absolute)? (blast|hoot)',
  'i (absolutely|totally)? (smashed|nailed|killed|crushed|bossed) it $',
  '(pics|faves)',
);

/** Written as in a chat. Looked for as it stands: patterns read "u" as "you", and an acronym in capitals is one. */
const chat = new Set(
  `u ur r thx thnx thanx tnx pls plz plss ty w b4 cya abt yas tmrw tomoz cos coz cuz bcuz kk luv wiv gd wot sum1 ne1 fr
  af n nd lol lmao rofl omg omfg tbh ngl imo imho idk ikr ttyl brb wtf smh lmk hmu btw jk bc tysm tyvm ily fomo yolo
  wud cud def`.split(/\s+/),
);
const loudChat = new Set(['LOL', 'OMG', 'LMAO', 'TBH', 'BRB', 'IDK', 'THX', 'PLZ', 'LMK']);
/** At the head of a sentence no name is taken for one of these. */
const chatAtHead = new Set(['Thx', 'Thnx', 'Thanx', 'Tnx', 'Pls', 'Plz', 'Tysm', 'Btw', 'Tbh', 'Cya']);
/** Words run together; patterns read them as two. */
const runTogether =
  /(?<![\p{L}\p{N}'’])(?:gonna|wanna|gotta|lemme|gimme|ain['’]?t|y['’]all|c['’]mon)(?![\p{L}\p{N}])/giu;
/** Faces made of marks. */
const face = /(?<![\p{L}\p{N}:])(?:[:;=]['’]?-?[)(DPpO3](?![\p{L}\p{N}])|<3|\^_?\^|[xX]D)(?![\p{L}\p{N}])/gu;
const kiss = /(?<=^|[\p{L}.!?,] ?)(?<![\p{L}\p{N}])(?:[xX]{1,6}|(?:xo){1,4}x?|[xX](?: [xX]){1,4})$/gmu;
const emoji = /(?![©®™])\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Cf}){0,40}/gu;

/** To somebody who decides about work it reads as if it had been meant for a friend. */
export default defineReviewRule({
  id: 'too-casual',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: '“{found}” is how one writes to a friend. Plain words lose none of the warmth, and show more care.',

  *find(draft) {
    for (const [where, passage] of placesOf(draft)) {
      for (const { start, end } of slang.in(passage)) yield { at: { where, start, end } };
      for (const { start, end } of loose.in(passage)) yield { at: { where, start, end }, severity: 'consider' };
      for (const token of passage.tokens.filter((one, i) => isChat(one, passage, i) || isDrawnOut(one))) {
        yield { at: { where, start: token.start, end: token.end } };
      }
      for (const mark of [emoji, face, runTogether]) {
        for (const { 0: found, index } of passage.text.matchAll(mark)) {
          const end = index + found.length;
          const isQuoted = passage.tokens.some((token) => token.inQuotes && token.start < end && token.end > index);
          if (!isQuoted) yield { at: { where, start: index, end } };
        }
      }
    }
    for (const at of draft.tone.like('too-casual', 0.8)) yield { at, severity: 'consider' };
    const { text } = draft.body;
    const close = Math.min(draft.anatomy.main.end, text.trimEnd().lastIndexOf('\n') + 1);
    for (const { 0: found, index } of text.matchAll(kiss)) {
      if (index >= close) yield { at: { where: 'body', start: index, end: index + found.length } };
    }
  },
});

/** With greeting and sign-off: "Hi chief", "Laters". */
const placesOf = ({ subject, body }: DraftText): ['subject' | 'body', Passage][] => [
  ...(subject ? [['subject', subject] satisfies ['subject', Passage]] : []),
  ['body', body],
];

function isChat(
  { kind, text, start, end, inQuotes, inName }: Token,
  { tokens, text: whole }: Passage,
  i: number,
): boolean {
  if (kind !== 'word' || inQuotes || inName) return false;
  if (text === 'U') return /^(?:if|thank|can|do|are|will|when|hope|see|love|as)$/.test(tokens[i - 1]?.word ?? '');
  const isWord = loudChat.has(text) || chat.has(text) || chatAtHead.has(text);
  if (!isWord) return false;
  // "n = 40", "60 w", "b/w", "r.squared", "cos lettuce", "(n)"
  if (/[./&(=@#\\-]/.test(whole.charAt(start - 1)) || /[/&)=@\\-]/.test(whole.charAt(end))) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return (
    before?.kind !== 'number' &&
    before?.text !== '=' &&
    !/^(?:=|\+|<|>|~|lettuce|lettuces|theta|x)$/.test(after?.word ?? '')
  );
}

/** "Sooo", "heyyy"; not "iii" or "xxx". */
const isDrawnOut = ({ kind, text, inQuotes }: Token): boolean =>
  kind === 'word' &&
  !inQuotes &&
  /(\p{L})\1\1/iu.test(text) &&
  /\p{Ll}/u.test(text) &&
  !/^(?:[ivxlcdm]+|x+|www)$/i.test(text);

export const examples = defineExamples({
  flags: [
    '«thx» so much for today',
    '«Btw», the ash glaze is still on my mind.',
    '«It was sick», honestly.',
    '«Cheers mate».',
    'Can «u» let me know?',
    "You're «a legend».",
    "I'm «buzzing» after that.",
    '«Gimme» a shout when you know.',
    '«Lemme» know «😊»',
    'That «was wicked» fun«, dude».',
  ],
  indirect: [
    'I «was bricking it» before I came in.',
    "I«'d sell a kidney» for it «haha».",
    '«Fancy a pint» to talk it over?',
    '«I was like,» wow.',
    "«Give us a bell» when the gaffer's decided.",
    '«Smash that hire button».',
    '«Loved the vibe» «tbh».',
    "I«'m down for» whatever.",
    'I «nearly wet myself» laughing.',
    "Hope it's «all good in» the hood.",
    '«You guys rock».',
    { body: 'I liked the hall.\n\nJo «xx»' },
    { body: 'Hi «chief»,\n\nI liked the yard.\n\nJo Lamb' },
  ],
  allows: [
    'Thanks for the chat, Mel.',
    'Happy to show the code on a call.',
    'All good wishes from a rainy Leith.',
    'It was great fun to see the kiln.',
    'The sick bay was tidy.',
    'Off-sick figures have halved.',
    'The stage was lit from below.',
    'Mint tea in the yard was a kind touch.',
  ],
  lookAlikes: [
    'The first mate showed me the bridge.',
    'One of the children was sick.',
    'The R package you showed me is neat.',
    'A child wrote "lol" in the margin, and you kept it.',
    'The epic poem class is one that I would love to teach.',
    'The buzzing of the hives was the best part.',
    'I was over in Mint Street.',
    'The dude ranch in Wyoming is where I learnt to ride.',
    'The sample was small (n = 14).',
    'I nailed it to the beam, as you showed me.',
    'Cos lettuce by the acre is what I know.',
    'The main crops are nuts.',
  ],
});
