import type { Line } from './lines.ts';

const email = /[\w.+'-]{1,80}@[\w-]{1,80}\.[\w.-]{2,80}/;
const site =
  /^(?:\p{L}{1,12}: ?)?<?(?:https?:\/\/|www\.)\S{3,300}$|^(?:[\w-]{2,60}\.){1,4}(?:com|org|net|co|io|edu|gov|example|uk|de|fr|nl|ie|za|eu|au|ca|us)(?:\/\S{0,80})?(?: ?[-–|].{0,80})?$/iu;
const phone = /(?:\+|\(|\b0|\b00)[\d ().\-/‑]{7,24}\d(?!\d)|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b\d{3}[ -]\d{4}\b/;
const phoneLabel =
  /^(?:[tmfdpewo] ?(?:[:|/]|\.?(?= ?[+(\d]))|(?:tel|telephone|phone|mob|mobile|cell|fax|direct|office|ddi?|switchboard|ext|handy|tél|téléphone|portable|móvil|teléfono|telefon|telefoon|mobiel|selfoon|e-?mail|web|website|skype|linkedin|whatsapp|address|anschrift)(?: (?:number|no|dial|line|phone))?(?:\.? ?[:|/]|\.?(?= ?[+(\d]))) ?\S/i;
const pronouns = /(?:^|[\s(|[,])(?:she|he|they) ?\/ ?(?:her|him|them|hers|his|theirs|they|she|he)\b|\bpronouns?\b/i;
const columns = /\S ?[|•·‖] ?\S/;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{4,5} \p{Lu}\p{L}{2,}/u;
const street =
  /\b\d{1,5}[a-z]?,? (?:\p{L}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|square|place|court|quay|dock|park|house|row|close|crescent|terrace|boulevard|blvd)\b|\p{L}(?:straße|strasse|str\.|straat|weg|laan|gasse) ?\d|\b(?:rue|calle|avenida|avenue|via|rua|ul\.) \p{L}/iu;
const firm = /\b(?:ltd|limited|plc|llp|llc|inc|gmbh|ag|bv|b\.v\.|nv|sa|s\.a\.|sarl|sas|pty|cic|sp\. z o\.o)\b\.?/i;
const post =
  /\b(?:manager|director|officer|assistant|administrator|advis[eo]r|recruiter|recruitment|consultant|partner|head of|team lead(?:er)?|lead\b|president|founder|ceo|cto|cfo|coo|chief|vp\b|hr\b|human resources|people (?:ops|operations|team|partner|manager)|talent|resourcing|resourcer|coordinator|co-?ordinator|specialist|executive|secretary|chair(?:man|woman|person)?\b|professor|lecturer|dean|registrar|clerk|engineer|developer|analyst|principal|supervisor|matron|practice|personal(?:abteilung|referent)|leiter(?:in)?|referent(?:in)?|bestuurder|hoof\b|responsable|directeur|gerente|department|faculty|school of|institute)\b/i;
const hours =
  /\b(?:working|office|opening) (?:days?|hours)\b|\b(?:i work|in the office)\b.{0,30}\b(?:mon|tue|wed|thu|fri)/i;
const speech = /(?:^|[^\p{L}])(?:you|your|i['’]?(?:m|ll|d|ve)?|we|us|me|please|let|would|could)(?=$|[^\p{L}])/iu;

export const speaksToYou = (text: string): boolean => speech.test(text);

/** A sentence of what is said, not a line of particulars. */
export const isSaid = ({ look, long }: Line): boolean => {
  if (long || /[?!]$/.test(look)) return true;
  if (hours.test(look)) return false;
  return (
    speech.test(firstColumn(look)) ||
    (/[\p{Ll}\d)]\.$/u.test(look) && look.split(' ').length > 4 && !firm.test(look.slice(-12)))
  );
};

/** "01234 567890 | Find us online": a line of columns says what its first one says. */
const firstColumn = (look: string): string => look.split(/ ?[|•·‖] ?/, 1)[0] ?? '';

const date = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/g;
const isNumber = (look: string): boolean => phone.test(look.replace(date, ''));

/** A page of the firm's, not one to book a time or do a test on. */
const isSite = (look: string): boolean =>
  look.length <= 60 && site.test(look) && !/cal|book|meet|zoom|teams|sched|slot|form|survey|test|assess/i.test(look);

const isMostlyAddress = (look: string): boolean => look.length - (email.exec(look)?.[0].length ?? -100) < 30;

/** A line that can only be a particular of the sender: a number, an address, pronouns, a page. */
export const isParticular = ({ look, long }: Line): boolean =>
  !long &&
  look.length <= 200 &&
  (isNumber(look) ||
    isMostlyAddress(look) ||
    isSite(look) ||
    phoneLabel.test(look) ||
    pronouns.test(look) ||
    columns.test(look) ||
    hours.test(look));

/** A line that stands in a block of particulars: also a post, a firm, a street. */
export const isOfContactBlock = (line: Line): boolean =>
  isParticular(line) ||
  (!line.long &&
    line.look.length <= 120 &&
    (post.test(line.look) || firm.test(line.look) || postcode.test(line.look) || street.test(line.look)));
